import { perModel } from '../../lexicon/current-model.ts';
import { ANY_UNIT, unitOf } from '../../lexicon/units.ts';
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
import { type Amount, amountOf, SUFFIX, TO, type Written } from './amount.ts';

/** The lower end: the upper end's magnitude is its own too where it has no unit, and is then lower (1-2亿元, not 5000—1万元). */
export function lowerEnd(
  first: string,
  firstUnit: string | undefined,
  last: string,
): number | null {
  const value = readNumeral(first);
  const shared = magnitudeOf(last);
  if (value === null || firstUnit !== undefined) return value;
  const size = sizeOf(shared) ?? 1;
  return value * size < (readNumeral(last) ?? 0) ? exact(value * size) : value;
}

const PATTERN = perModel(
  () =>
    pattern`(?<first>${FREE_NUMERAL})(?: ?(?<firstUnit>${ANY_UNIT()}))?(?:（不?含）)? ?${TO} ?(?<number>${NUMERAL}) ?(?<unit>${ANY_UNIT()})(?<suffix>${SUFFIX})?`,
);

/** 10%—15%, 3至5个, 50 mg/L～80 mg/L, 1-2亿元, 5000万元—1亿元: from one number to another. */
export const ranged: Rule<Amount> = {
  name: 'ranged',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { first = '', firstUnit, number = '', unit, suffix }: Written = groups ?? {};
    const value = lowerEnd(first, firstUnit, number);
    const value2 = readNumeral(number);
    if (value === null || value2 === null || value >= value2) return null;
    if (firstUnit !== undefined && unitOf(firstUnit).unit !== unitOf(unit ?? '').unit) return null;
    return { value: { ...amountOf(value, { number, unit, suffix }), value2 } };
  },
};
