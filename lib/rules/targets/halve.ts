import { HALVE } from '../../lexicon/kind-words.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf } from './amount.ts';

/** 减半, 至少减半, 减半征收: less by half. */
export const halve: Rule<Amount> = {
  name: 'halve',
  pattern: pattern`${HALVE}`,
  read: () => ({ value: amountOf(50, { unit: '%' }) }),
};
