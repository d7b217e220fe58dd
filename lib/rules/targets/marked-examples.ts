import type { Passage } from '../rule.ts';

/** A sentence with one quantity marked («60周岁以上»老人), and what surrounds it where that matters. */
export type MarkedExample = string | readonly [sentence: string, around: Partial<Passage>];

/** The table beside a reason or a look-alike: for which quantities it holds, and for which it does not. */
export interface MarkedExamples {
  readonly holds: readonly MarkedExample[];
  readonly fails: readonly MarkedExample[];
}
