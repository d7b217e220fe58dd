import type { Grain } from './calendar-expression.ts';
import { smallNumber, yearNumber } from './date-numeral.ts';
import { isoDay, lastDay } from './iso-day.ts';

/** What a date says, before its year is known. */
export interface PointParts {
  /** The year that stands there, else its distance from the notice's year (今年 0), else null. */
  readonly year: { readonly written: number } | { readonly fromNotice: number } | null;
  /** Month in which the period ends, from 1, and its last day; null for the month's own last day. */
  readonly month: number;
  readonly day: number | null;
  readonly grain: Grain;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The first year of the Republic is 1912. */
const REPUBLIC = 1911;

/** A financial year written with two years (2023-24年度, Hong Kong) ends on 31 March (Public Finance Ordinance, Cap. 2, s. 2). */
const FISCAL_END = 3;

/** Last years of the five-year plans (国民经济和社会发展五年规划). */
const PLAN_ENDS = new Map(
  ['八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'].map((plan, index) => [
    plan,
    1995 + 5 * index,
  ]),
);

const YEARS_FROM_NOTICE = new Map([
  ['今', 0],
  ['本', 0],
  ['明', 1],
  ['去', -1],
]);

/** The last day of 上旬, 中旬, the beginning and the middle of a month; all else ends with the month. */
const PART_DAYS = new Map([
  ['上旬', 10],
  ['初', 10],
  ['中旬', 20],
  ['中', 15],
]);

function yearOf({ western, republic, plan, relative, fiscal }: Groups): PointParts['year'] {
  if (fiscal !== undefined) return { written: Number(fiscal) + 1 };
  if (western !== undefined) return { written: yearNumber(western) };
  if (republic !== undefined) return { written: REPUBLIC + smallNumber(republic) };
  if (plan !== undefined) return { written: PLAN_ENDS.get(plan) ?? 0 };
  if (relative !== undefined) return { fromNotice: YEARS_FROM_NOTICE.get(relative) ?? 0 };
  return null;
}

/** The month with which a quarter, a half or a part of the year ends. */
function endMonth({ fiscal, quarter, half, yearPart }: Groups): number {
  if (fiscal !== undefined) return FISCAL_END;
  if (quarter !== undefined) return 3 * smallNumber(quarter.replace('首', '一'));
  if (half === '上' || yearPart === '中') return 6;
  if (yearPart === '初') return 1;
  return 12;
}

function grainOf({ month, day, lastDay: last, quarter, half, yearPart, plan }: Groups): Grain {
  if (day !== undefined || last !== undefined) return 'day';
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  if (half !== undefined) return 'half';
  return plan !== undefined && yearPart === undefined ? 'plan' : 'year';
}

/** Reads the groups of a match of points.ts. */
export function pointParts(groups: Groups): PointParts {
  const { month, monthPart, day, lastDay: last } = groups;
  const lastOrOnly = last ?? day;
  return {
    year: yearOf(groups),
    month: month === undefined ? endMonth(groups) : smallNumber(month),
    day:
      lastOrOnly === undefined ? (PART_DAYS.get(monthPart ?? '') ?? null) : smallNumber(lastOrOnly),
    grain: grainOf(groups),
  };
}

/** The last day of what `parts` says, in that year: YYYY-MM-DD; null where there is no such day. */
export function lastDayOf({ month, day }: PointParts, year: number): string | null {
  return day === null ? lastDay(year, month) : isoDay(year, month, day);
}
