import type { MarkedExample } from '../marked-examples.ts';

/** The table beside a way of naming: how it calls the quantity marked in a sentence, and which quantities it leaves to the next way. */
export interface WayExamples {
  readonly names: readonly (readonly [sentence: MarkedExample, name: string])[];
  readonly leaves: readonly MarkedExample[];
}
