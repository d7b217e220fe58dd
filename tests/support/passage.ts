import type { Found, Passage } from '../../lib/rules/rule.ts';

/** A paragraph of a notice of August 2023. */
export const passage = (text: string): Passage => ({
  text,
  role: 'measure',
  genre: '通知',
  date: '2023-08-04',
  section: [],
  opening: null,
});

/** The rule, the words and the evidence of each finding: what a card says of them. */
export const told = (text: string, found: readonly Found<unknown>[]): string[][] =>
  found.map(({ rule, from, to, evidence }) => [
    rule,
    text.slice(from, to),
    ...evidence.map((why) => `${why.of} ${text.slice(why.from, why.to)}`),
  ]);
