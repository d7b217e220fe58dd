import type { Rule } from '../rule.ts';
import type { HeadingValue } from './heading.ts';

/** ——自我评价。, - 约600个…: points that are marked and not counted. */
export const dash: Rule<HeadingValue> = {
  name: 'dash',
  pattern: /^(?<mark>[—–―─-]{1,3}|[•●■◆▲★*]{1,2})\s*(?=\S)(?!\d)/gu,
  read: ({ groups }) => ({
    value: { style: 'dash', label: groups?.mark ?? '', ordinal: null, depth: 1 },
  }),
};
