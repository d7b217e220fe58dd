import { readNumeral } from '../../text/numerals/numeral.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf } from './amount.ts';

/** 翻一番, 翻两番, 翻番: a power of two, in times. */
export const doubled: Rule<Amount> = {
  name: 'doubled',
  pattern: /翻(?:(?<times>[一两二三])番|番)/gu,
  read: ({ groups }) => {
    const doublings = readNumeral(groups?.times ?? '一') ?? 1;
    return { value: amountOf(2 ** doublings, { unit: '倍' }) };
  },
};
