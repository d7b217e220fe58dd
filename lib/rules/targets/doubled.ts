import { readNumeral } from '../../text/numerals/numeral.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, type Written } from './amount.ts';

/** 翻一番, 翻两番以上, 翻番: a power of two, in times. */
export const doubled: Rule<Amount> = {
  name: 'doubled',
  pattern: /翻(?<times>[一两二三])?番(?<suffix>以上|多)?/gu,
  read: ({ groups }) => {
    const { times = '一', suffix }: Written = groups ?? {};
    return { value: amountOf(2 ** (readNumeral(times) ?? 0), { unit: '倍', suffix }) };
  },
};
