import { HALVE } from '../../lexicon/kind-words.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

/** 减半, 至少减半, 压减一半以上: less by half. */
export const halve: Rule<Amount> = {
  name: 'halve',
  pattern: pattern`${HALVE}(?<suffix>${SUFFIX})?`,
  read: ({ groups }) => {
    const { suffix }: Written = groups ?? {};
    return { value: amountOf(50, { unit: '%', suffix }) };
  },
};
