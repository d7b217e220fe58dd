import { perModel } from '../../lexicon/current-model.ts';
import { TIME_UNIT } from '../../lexicon/units.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

const PATTERN = perModel(
  () =>
    pattern`(?<![上下前后大小多过每年月天日点一二两三四五六七八九十\d])半(?<unit>${TIME_UNIT()})(?<suffix>${SUFFIX})?`,
);

/** 半年以上, 半个月, 半天内: half a unit of time; not 上半年, 一年半. */
export const halfTime: Rule<Amount> = {
  name: 'half-time',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { unit, suffix }: Written = groups ?? {};
    return { value: amountOf(0.5, { unit, suffix }) };
  },
};
