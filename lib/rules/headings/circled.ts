import { readOrdinal } from '../../text/ordinal.ts';
import type { Rule } from '../rule.ts';
import type { HeadingValue } from './heading.ts';

const FIRST = '①'.codePointAt(0) ?? 0;

/** ①建立台账: circled numbers (Unicode block 2460). */
export const circled: Rule<HeadingValue> = {
  name: 'circled',
  pattern: /^(?<number>[①-⑳])[、.．]?\s*/gu,
  read: ({ groups }) => {
    const label = groups?.number ?? '';
    const ordinal = readOrdinal(String((label.codePointAt(0) ?? 0) - FIRST + 1));
    return { value: { style: 'circled', label, ordinal, depth: 1 } };
  },
};
