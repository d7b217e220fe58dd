import { WHOLLY } from '../../lexicon/common-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { AIMS_AT, ENDS_IN, KEPT_AIM } from '../../lexicon/due-words.ts';
import { DO, GROW, REACH, SHRINK } from '../../lexicon/target-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { byUnit } from '../../text/by-unit.ts';
import { pattern, shape } from '../../text/pattern.ts';
import type { Passage, Rule } from '../rule.ts';
import { clauseIsCondition } from './conditions.ts';
import { dateEndingAt, isPast, isYearToCome, type PlacedDate } from './dates-of.ts';
import { due } from './due.ts';

/** 要 and 应 that order; not those of 要点, 应届. */
const MODAL = /必须|须|应当?(?![届急对收交缴付税用纳])|要(?![点求素件闻])/u;
const ENDING = pattern`${WHOLLY}?${ENDS_IN}`;

/** 2021年确保, 2021年底，力争; 2025年达到. */
const PATTERN = pattern`(?<=[年度底末])，?(?:${AIMS_AT}|${MODAL}|(?<ends>${ENDING}))`;

/** An aim is at something that is done or reached: 纳入2021年计划, 2021年预期目标 are none. */
const VERB = perModel(() =>
  byUnit(
    `^[^，。；、的]{0,20}?(?:${[DO(), REACH, GROW, SHRINK].map(({ source }) => source).join('|')})`,
  ),
);

/** 较2020年, 以2020年: what is compared with or begins then; 按照2030年实现…的目标: the aim of another document. */
const NOT_BEHIND = shape`(?:[较比自从以与对截据]|截至|截止|对照|${KEPT_AIM}[^，。；]{0,12})$`;

/** 天然气储备能力2021年确保达到1500万吨, 治理率2025年达到50%: a time behind what it is about, and a word of promise or of ending behind it. */
export const promisedDate: Rule<DeadlineValue> = {
  name: 'promised-date',
  pattern: PATTERN,
  read: ({ 0: words, index, groups = {} }, passage) => {
    const date = dateEndingAt(passage, index);
    if (date === undefined || !isPromised(date, groups, passage)) return null;
    const behind = date.behind.slice(words.startsWith('，') ? 1 : 0);
    if (!VERB().test(behind) || clauseIsCondition(behind)) return null;
    return due(date, date);
  },
};

/** A word of promise and 要 make any date due; 达到 only a year to come, for the years before tell results. */
function isPromised(
  date: PlacedDate,
  { ends }: Record<string, string | undefined>,
  passage: Passage,
): boolean {
  const { words, before } = date;
  if (isPast(date, passage) || NOT_BEHIND.test(before) || /^[今本]/u.test(words)) return false;
  return ends === undefined || isYearToCome(date, passage);
}
