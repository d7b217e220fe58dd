import type { Rule } from '../rule.ts';
import type { Amount } from './amount.ts';

/** 清零, 动态清零, 归零: none of it, without a numeral. */
export const nothingLeft: Rule<Amount> = {
  name: 'nothing-left',
  pattern: /(?:动态)?(?:清零|归零)/gu,
  read: () => ({
    value: { value: 0, unit: '%', sort: 'share', suffix: null, implicit: true },
  }),
};
