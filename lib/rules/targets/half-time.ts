import { perModel } from '../../lexicon/current-model.ts';
import { TIME_UNIT } from '../../lexicon/units.ts';
import { readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

const PATTERN = perModel(
  () =>
    pattern`(?<whole>[一二两三四五六七八九十\d]{1,2})(?:个半(?<long>月|小时|学期)|年半)(?<more>${SUFFIX})?|(?<![上下前后大小每年月天日点一二两三四五六七八九十\d]|(?<![最至])多|(?<!超)过)半(?!年度[^内，。；、）])(?<unit>${TIME_UNIT()})(?<suffix>${SUFFIX})?`,
);

/** What 两个半月, 一年半 are counted in. */
const LONG_UNITS: Readonly<Record<string, string>> = {
  月: '个月',
  小时: '小时',
  学期: '个学期',
  年: '年',
};

/** 半年以上, 半个月, 半天内, 不超过半年, 两个半月, 一年半: half a unit of time, alone or more; not 上半年. */
export const halfTime: Rule<Amount> = {
  name: 'half-time',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { unit, suffix, whole, long = '年', more }: Written = groups ?? {};
    const number = whole === undefined ? null : readNumeral(whole);
    if (number !== null)
      return { value: amountOf(number + 0.5, { unit: LONG_UNITS[long], suffix: more }) };
    return { value: amountOf(0.5, { unit, suffix }) };
  },
};
