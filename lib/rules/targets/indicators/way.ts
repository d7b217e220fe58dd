import type { Surroundings } from './surroundings.ts';

/** What a way of naming is asked of: a number, by the words around it. */
export interface Asked {
  readonly around: Surroundings;
  /** The noun before the number in its clause, '' where there is none. */
  readonly before: string;
  /** The noun behind its measure word, '' where there is none. */
  readonly after: string;
  readonly unit: string;
  /** Its own clause up to the number, with the other numbers in it. */
  readonly unholed: string;
}

/** One way in which it is written what a number counts or measures. */
export interface Way {
  /** As its file is called, in camel case. */
  readonly name: string;
  /** What is counted or measured, in short; null where it is not written in this way. */
  readonly names: (asked: Asked) => string | null;
}
