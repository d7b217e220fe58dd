import { perModel } from '../../lexicon/current-model.ts';
import { MONEY_UNIT, SHARE_UNIT } from '../../lexicon/units.ts';
import {
  exact,
  FREE_NUMERAL,
  magnitudeOf,
  NUMERAL,
  readNumeral,
  sizeOf,
} from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, type Written } from './amount.ts';

const PATTERN = perModel(
  () =>
    pattern`(?<number>${FREE_NUMERAL})(?=(?:[、和]${NUMERAL}){0,5}[、和](?<last>${NUMERAL}) ?(?<unit>${MONEY_UNIT()}|${SHARE_UNIT()}))`,
);

/** 3.9 and 2.0 of 提高3.9、2.0、2.9个百分点; 5 of 奖励5、10万元: numbers of a list whose unit stands behind the last. */
export const listed: Rule<Amount> = {
  name: 'listed',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { number = '', last = '', unit }: Written = groups ?? {};
    const value = readNumeral(number);
    if (value === null) return null;
    const shared = magnitudeOf(number) === '' ? (sizeOf(magnitudeOf(last)) ?? 1) : 1;
    return { value: amountOf(exact(value * shared), { number, unit }) };
  },
};
