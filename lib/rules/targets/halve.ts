import type { Rule } from '../rule.ts';
import { type Amount, amountOf } from './amount.ts';

/** 减半, 至少减半, 减半征收: less by half. */
export const halve: Rule<Amount> = {
  name: 'halve',
  pattern: /(?:减半|减少一半|压减一半|缩短一半|降低一半)/gu,
  read: () => ({ value: amountOf(50, { unit: '%' }) }),
};
