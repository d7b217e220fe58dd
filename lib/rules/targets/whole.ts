import type { Rule } from '../rule.ts';
import type { Amount } from './amount.ts';

/** 全覆盖, 全面覆盖, 应保尽保, 应上尽上: all of it, without a numeral. */
export const whole: Rule<Amount> = {
  name: 'whole',
  pattern:
    /(?<!未|不|、|健)全(?:面|域|部)?覆盖(?!率|面|、|的)|应(?<verb>\p{Script=Han}{1,2})尽\k<verb>/gu,
  read: () => ({
    value: { value: 100, unit: '%', sort: 'share', suffix: null, implicit: true },
  }),
};
