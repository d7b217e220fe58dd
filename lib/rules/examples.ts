import type { Passage } from './rule.ts';

/** The table beside a rule: text, the words found in it, the value; and texts in which it must find nothing. */
export interface Examples<Value> {
  readonly finds: readonly (readonly [
    text: string,
    quote: string,
    value: Value,
    around?: Partial<Passage>,
  ])[];
  readonly ignores: readonly (string | readonly [text: string, around: Partial<Passage>])[];
}
