import { perModel } from '../../lexicon/current-model.ts';
import { MONEY_SIGN, MONEY_UNIT } from '../../lexicon/units.ts';
import { NUMERAL, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, TO, type Written } from './amount.ts';
import { lowerEnd } from './ranged.ts';

const PATTERN = perModel(
  () =>
    pattern`(?<![A-Za-z])(?<sign>${MONEY_SIGN}) ?(?=\d)(?:(?<first>${NUMERAL}) ?${TO} ?${MONEY_SIGN}? ?)?(?<number>${NUMERAL})(?<unit>${MONEY_UNIT()})?(?<suffix>${SUFFIX})?`,
);

/** $5,000, HK$700万, ￥120.50以上, $500至$1,000: a number behind a sign of money; a unit behind it says more than the sign. */
export const signedMoney: Rule<Amount> = {
  name: 'signed-money',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { sign, first, number = '', unit = sign, suffix }: Written = groups ?? {};
    const last = readNumeral(number);
    if (last === null) return null;
    const written = { number, unit, suffix };
    if (first === undefined) return { value: amountOf(last, written) };
    const value = lowerEnd(first, undefined, number);
    return value === null || value >= last
      ? null
      : { value: { ...amountOf(value, written), value2: last } };
  },
};
