import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import type { HeadingValue } from './heading.ts';

/** ——自我评价。, - 约600个…: points that are marked and not counted. */
export const dash: Rule<HeadingValue> = {
  name: 'dash',
  pattern: pattern`^(?<mark>[—–―─-]{1,3}|[•●■◆▲★*]{1,2})\s*(?=\S)(?!\d)`,
  read: ({ groups }) => ({
    value: { style: 'dash', label: groups?.mark ?? '', ordinal: null, depth: 1 },
  }),
};
