import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

/** 一半以上, 半数以上, 过半数: fifty percent. */
export const half: Rule<Amount> = {
  name: 'half',
  pattern: pattern`(?:(?<over>过)半数?(?![年月日天])|一半|半数)(?<suffix>${SUFFIX})?`,
  read: ({ groups }) => {
    const { over, suffix }: Written = groups ?? {};
    const amount = amountOf(50, { unit: '%', suffix });
    return { value: over === undefined ? amount : { ...amount, suffix: 'gt' } };
  },
};
