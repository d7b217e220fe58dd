import { perModel } from '../../lexicon/current-model.ts';
import { ANY_UNIT, unitOf } from '../../lexicon/units.ts';
import { FREE_NUMERAL, NUMERAL, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, type Written } from './amount.ts';

const PATTERN = perModel(
  () =>
    pattern`(?<first>${FREE_NUMERAL}) ?(?<firstUnit>${ANY_UNIT()}|(?<=[百千万亿])(?=以上[^，。；]{0,8}元以下))(?:及|（含）)?以上(?:（含[^（）]{0,12}）)?[，、]?(?:至|到)?(?<number>${NUMERAL}) ?(?<unit>${ANY_UNIT()})(?:及|（不?含）)?以下`,
);

/** 75分以上90分以下, 5000元以上、5万元以下: between a lower and an upper bound. */
export const between: Rule<Amount> = {
  name: 'between',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { first = '', firstUnit = '', number = '', unit = '' }: Written = groups ?? {};
    const value = readNumeral(first);
    const value2 = readNumeral(number) ?? 0;
    if (value === null || value >= value2) return null;
    if (firstUnit !== '' && unitOf(firstUnit).unit !== unitOf(unit).unit) return null;
    return { value: { ...amountOf(value, { unit }), value2 } };
  },
};
