import type { Rule } from '../rule.ts';
import type { Amount } from './amount.ts';

/** 实现“破零”, 零的突破: at least one where there was none. */
export const firstOfItsKind: Rule<Amount> = {
  name: 'first-of-its-kind',
  pattern: /破零|零的突破|零突破/gu,
  read: () => ({
    value: { value: 1, unit: '个', sort: 'thing', suffix: 'ge', implicit: true },
  }),
};
