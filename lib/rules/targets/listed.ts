import { FAR_COMPARATOR, NEAR_COMPARATOR } from '../../lexicon/comparators.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { REACH } from '../../lexicon/target-words.ts';
import { ANY_UNIT } from '../../lexicon/units.ts';
import { byUnit } from '../../text/by-unit.ts';
import { CHARACTER } from '../../text/numerals/chinese.ts';
import {
  exact,
  FREE_NUMERAL,
  magnitudeOf,
  NUMERAL,
  NUMERAL_AHEAD,
  readNumeral,
  sizeOf,
} from '../../text/numerals/numeral.ts';
import { pattern, shape } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

const PATTERN = perModel(
  () =>
    pattern`(?<number>${FREE_NUMERAL})(?=(?:[、和]${NUMERAL}){0,5}[、和](?<last>${NUMERAL}) ?(?<unit>${ANY_UNIT()})(?<suffix>${SUFFIX})?)`,
);

/** Two numbers beside each other; asked first, for few passages have any. */
const BESIDE = shape`[、和](?<=(?:\d|${CHARACTER}|[余多来])[、和])${NUMERAL_AHEAD}`;

/** What stands before the first number of such a list, where its unit alone does not tell that it counts: 分别新增绿地12、8、6公顷. */
const LEADS = perModel(() =>
  byUnit(
    `(?:分别[^，。；：]{0,24}|(?:${FAR_COMPARATOR.source}|${NEAR_COMPARATOR().source}|${REACH.source})[^，。；：\\d]{0,4})$`,
  ),
);
const LEAD_WINDOW = 40;
/** Numbers of the list that stand before. */
const TOLD = /(?:\d[\d.,]*[百千万亿]{0,2}[、和]){1,6}$/u;

/** 2023、2024年, 5、6日: years, and days of a month; not 70、40个工作日. */
const CALENDAR = /^(?:19|20)\d{2}年|^\d{1,2}日$/u;

function isListed(number: string, unit: string, before: string): boolean {
  const { sort } = amountOf(0, { unit });
  if (sort === 'money' || sort === 'share') return true;
  if (!/^\d/u.test(number) || CALENDAR.test(number + unit)) return false;
  return LEADS().test(before.replace(TOLD, ''));
}

/**
 * 3.9 and 2.0 of 提高3.9、2.0、2.9个百分点, 5 of 奖励5、10万元, 10 and 35 of 不高于10、35、50毫克/立方米: numbers of a list whose unit, and the word
 * behind it, stand behind the last.
 */
export const listed: Rule<Amount> = {
  name: 'listed',
  get pattern() {
    return PATTERN();
  },
  applies: ({ text }) => BESIDE.test(text),
  read: ({ groups, index }, { text }) => {
    const { number = '', last = '', unit = '', suffix }: Written = groups ?? {};
    const value = readNumeral(number);
    const before = text.slice(Math.max(0, index - LEAD_WINDOW), index);
    if (value === null || !isListed(number, unit, before)) return null;
    const shared = magnitudeOf(number) === '' ? (sizeOf(magnitudeOf(last)) ?? 1) : 1;
    return { value: amountOf(exact(value * shared), { number, unit, suffix }) };
  },
};
