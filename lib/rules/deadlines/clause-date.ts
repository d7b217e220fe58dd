import { WHOLLY } from '../../lexicon/common-words.ts';
import { ENDS_IN, HAS_HAPPENED, INCIDENT } from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { shape } from '../../text/pattern.ts';
import { yearOf } from '../passage-dates.ts';
import type { Passage, Rule } from '../rule.ts';
import { COMES_TO, clauseIsCondition, ENDS, NO_ACTION, saysDoing } from './conditions.ts';
import { dateStartingAt, hasDates, isPast, isYearToCome, type PlacedDate } from './dates-of.ts';
import { due } from './due.ts';

/** 2019年1月1日至12月31日，对困难企业给予补贴: how long something is granted. */
const GRANTS = shape`^，(?:对|凡(?![^。；可]{2,60}[到向][^，。；]{2,20}(?:办理|报[到名]|进行[^，。；]{0,4}审核))|[^，。；]{0,20}(?:可(?!再生|持续|靠)|将(?![^，。；]{1,40}报)|免(?!疫)|减(?![少灾排负贫])|给予|享受|缓|暂))`;

/** Half years and quarters are times to act where somebody acts in them: 2019年上半年，试点城市政府印发方案; 二季度完成招标. */
const PARTS_OF_YEAR: readonly string[] = ['half', 'quarter'];

/** 、下半年 of 上半年、下半年各开展一次. */
const OTHER_PARTS = /^(?:[、和及]第?[一二三四1-4上下](?:季度|半年)){1,3}/u;

function isTask(behind: string): boolean {
  const task = behind.replace(OTHER_PARTS, '');
  if (task.startsWith('，')) return !GRANTS.test(task);
  return saysDoing(task);
}

/** ，制定方案 of 2022年5月，制定方案: a step of a plan. */
function isStep(behind: string): boolean {
  return behind.startsWith('，') && saysDoing(behind.slice(1));
}

/** 结束 of 8月结束, not of 8月结束后. */
const IS_OVER = /^结束(?=[，。；）]|$)/u;

/** 年内被通报表扬的, 年底有余额的: a case, and nothing to do. */
const SETS_A_CASE = shape`^(?:为|被|获|有|无|未|${HAS_HAPPENED}|末)`;

/** 4月至6月为集中整治阶段: what is done in a stretch of time. */
const IS_PHASE = shape`^为[^，。；]{2,16}阶段`;

const IS_STEP = shape`^ (?![上下]午)\p{Script=Han}{2}`;

/** 5月8日 报送总结: a day that heads an item of a schedule. */
function isScheduled({ from, grain, behind }: PlacedDate, { role }: Passage): boolean {
  return grain === 'day' && from === 0 && role === 'measure' && IS_STEP.test(behind);
}

/** 8月11日至18日，某省连续发生3起事故: what happened then. */
const HAPPENED = shape`^[，：]?[^，。；]{0,24}(?:(?:连续|先后|相继|接连)发生|发生了?[^，。；]{0,24}${INCIDENT}(?!的|后|时))`;

/** 禁火时间, 禁渔期: how long something is forbidden. */
const BAN = /^禁.{1,10}(?:期限?|时间|时段)$/u;

/** Whether a stretch of time tells how long something holds. */
function lasts(behind: string, section = ''): boolean {
  return GRANTS.test(behind) || BAN.test(section);
}

/**
 * An end (9月底, 年内, 三季度末), or a stretch of days or months that heads its line or is set off (2月10日—24日，…). A bare
 * month only says when, unless something ends in it (11月取得明显成效).
 */
function isTimeToAct(
  { from, kind, grain, words, behind }: PlacedDate,
  { section }: Passage,
): boolean {
  if (kind === 'range') {
    const isSetOff = from === 0 || /^(?:[，：]|结束|截止)/u.test(behind) || IS_PHASE.test(behind);
    return (grain === 'day' || grain === 'month') && isSetOff && !lasts(behind, section.at(-1));
  }
  if (grain === 'month' && (ENDS.test(behind) || IS_OVER.test(behind) || isStep(behind)))
    return true;
  if (PARTS_OF_YEAR.includes(grain) && isTask(behind)) return true;
  return kind === 'point' && /(?:[底末旬]|[年度]内)$/u.test(words);
}

/** 年内开展至少3次, 9月底完成, 支出进度6月底达到50%, 2月10日—2月12日，重点企业复工: a time that opens a clause, and what is due then. */
export const clauseDate: Rule<DeadlineValue> = {
  name: 'clause-date',
  applies: hasDates,
  pattern:
    /(?=\d|[一二三四五六七八九十]|[第年今本明“上下])(?<=^|[，。；、：（\t\n .．）]|[率度量额值](?=\d{1,2} ?月底[达完实建]))/gu,
  read: ({ index }, passage) => {
    const date = dateStartingAt(passage, index);
    if (date === undefined) return null;
    const isDue = isOfTask(date) || isToReach(date, passage);
    if (mayBePast(date, passage) && !isDue) return null;
    if (![isTimeToAct, isScheduled, opensTask].some((is) => is(date, passage))) return null;
    const { behind } = date;
    if (isQuoted(date)) return null;
    const isCase = !IS_PHASE.test(behind) && (SETS_A_CASE.test(behind) || HAPPENED.test(behind));
    return NO_ACTION.test(behind) || isCase ? null : due(date, date);
  },
};

/** 在重点领域改革上 of 2015年在重点领域改革上取得进展. */
const IN_WHAT = shape`^在[^，。；]{2,20}[上中]`;

/** 设区城市基本建成 of 2025年设区城市基本建成处理系统. */
const WHO_ENDS = shape`^[^，。；、的]{2,12}${WHOLLY}${ENDS_IN}`;

/** 2020年初步建成300个集团, 2020年普及率达到80%, in a notice of 2019: a bare year, later than the notice's, in which something ends or is reached. */
function opensTask(date: PlacedDate, passage: Passage): boolean {
  const { behind } = date;
  const isToCome = isYearToCome(date, passage) || isToReach(date, passage);
  if (!isToCome || clauseIsCondition(behind)) return false;
  if ([COMES_TO, WHO_ENDS].some((form) => form.test(behind))) return true;
  return ENDS.test(behind.replace(IN_WHAT, '')) || isStep(behind);
}

/** 60%以上, behind which no more is told of how it was: what is to be reached. */
const AT_LEAST = shape`^[^。；了已]{0,60}?\d%以上(?:[，。；）]|$)(?![^。；]{0,24}(?:同比|比上|较上))`;

/** 2027年入园率达到60%以上, among the tasks of a notice that says no day: a year to come. */
function isToReach({ grain, behind }: PlacedDate, passage: Passage): boolean {
  const isOpen = grain === 'year' && passage.role === 'measure' && yearOf(passage) === null;
  return isOpen && COMES_TO.test(behind) && AT_LEAST.test(behind);
}

/** “年初公布、年底兑现”的原则: a saying. */
function isQuoted({ before, behind }: PlacedDate): boolean {
  return /“[^“”。]{0,20}$/u.test(before) && /^[^“”。]{0,24}”/u.test(behind);
}

/** （3月底取得成效，牵头单位：…）, in a notice of April: what is said in brackets of a task is due, though the day has passed. */
function isOfTask({ before, behind, year }: PlacedDate): boolean {
  return before.endsWith('（') && year === 'inherited' && ENDS.test(behind);
}

/** Where the notice's year is not known, a date with a year of its own may as well tell what happened. */
function mayBePast(date: CalendarExpression, passage: Passage): boolean {
  return isPast(date, passage) || (date.year === 'written' && yearOf(passage) === null);
}
