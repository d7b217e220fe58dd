import { perModel } from '../../lexicon/current-model.ts';
import { ANY_UNIT } from '../../lexicon/units.ts';
import { FREE_NUMERAL, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

const PATTERN = perModel(
  () =>
    pattern`(?<number>${FREE_NUMERAL}) ?(?<unit>${ANY_UNIT()})(?:（[^（）]{1,16}）(?=${SUFFIX}))?(?<suffix>${SUFFIX})?`,
);

/** 24家, 50亿元, 1.2万公里, 十五个工作日内, 40名以上, 30人（含）以下, 40套（包括间）以上: a number and its unit. */
export const counted: Rule<Amount> = {
  name: 'counted',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { number = '', unit, suffix }: Written = groups ?? {};
    const value = readNumeral(number);
    return value === null ? null : { value: amountOf(value, { number, unit, suffix }) };
  },
};
