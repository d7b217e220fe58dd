import type { BlockRole } from '../../model/block.ts';
import type { Evidence } from '../../model/finding.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { isoDay } from '../../text/dates/iso-day.ts';
import { spansIn } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { spansWithin } from '../../text/spans-within.ts';
import { datesIn, yearOf } from '../passage-dates.ts';
import type { Passage } from '../rule.ts';
import { yearEvidence } from '../year-evidence.ts';

/** Lines whose dates are not times to act by: titles, fields, signatures, furniture. */
const NEVER_DUE: ReadonlySet<BlockRole> = new Set([
  'title',
  'meta',
  'addressee',
  'sign',
  'attach',
  'chrome',
]);

/** Whether a passage is of a line in which something can be due. */
export function mayBearDates({ role }: Passage): boolean {
  return !NEVER_DUE.has(role);
}

/** A document's title keeps its dates to itself. */
const TITLES = pattern`《[^《》]{0,200}》`;

/** How far a rule looks around a date. */
const BEFORE = 40;
const BEHIND = 100;

/** A date of a passage with the words around it. */
export interface PlacedDate extends CalendarExpression {
  readonly words: string;
  readonly before: string;
  readonly behind: string;
  /** From where its year was taken over. */
  readonly inherits: readonly Evidence[];
}

interface PassageDates {
  readonly byStart: ReadonlyMap<number, PlacedDate>;
  readonly byEnd: ReadonlyMap<number, PlacedDate>;
}

/** Every rule asks for the dates of the same passage; they are read once. */
const read = new WeakMap<Passage, PassageDates>();

/** The date that begins at that offset of the passage, if one does by which something can be due. */
export function dateStartingAt(passage: Passage, at: number): PlacedDate | undefined {
  return datesOf(passage).byStart.get(at);
}

/** The date that ends there. */
export function dateEndingAt(passage: Passage, at: number): PlacedDate | undefined {
  return datesOf(passage).byEnd.get(at);
}

/** Whether a passage has any; a rule that finds its places by their surroundings alone asks this first. */
export function hasDates(passage: Passage): boolean {
  return datesOf(passage).byStart.size > 0;
}

function datesOf(passage: Passage): PassageDates {
  const known = read.get(passage);
  if (known !== undefined) return known;
  const dates = mayBearDates(passage) ? placedDates(passage) : [];
  const found = {
    byStart: new Map(dates.map((date) => [date.from, date])),
    byEnd: new Map(dates.map((date) => [date.to, date])),
  };
  read.set(passage, found);
  return found;
}

/** 1月10日 in a notice of December: the next year's. */
function toCome({ date, year, yearAt }: CalendarExpression, { date: day }: Passage): string | null {
  if (date === null || day === null || year !== 'inherited' || yearAt !== undefined) return date;
  const isOver = /-1[12]-/u.test(day) && /-0[1-3]-/u.test(date);
  const isOfItsYear = date.slice(0, 4) === day.slice(0, 4);
  return isOver && isOfItsYear ? `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` : date;
}

/** 每年由各县在6月30日前报送: what comes again, whose year is none. */
const AGAIN = /每(?:学?年|季|半年|个?月|学期)度?[^，。；、：\d的]{0,16}$/u;

/** 于13日前 in a notice of the 9th: a day of the notice's month, or of the next. */
function ofItsMonth({ kind, from, to }: CalendarExpression, passage: Passage): string | null {
  const { text, date: day } = passage;
  const due = Number(
    /^(?:本月)?(?<day>\d{1,2})[日号]/u.exec(text.slice(from, to))?.groups?.day ?? 0,
  );
  if (kind !== 'next' || day === null || due === 0) return null;
  const [year = 0, month = 0, today = 0] = day.split('-').map(Number);
  const isNext = due < today;
  return isoDay(isNext && month === 12 ? year + 1 : year, isNext ? (month % 12) + 1 : month, due);
}

function comesAgain({ from, year }: CalendarExpression, text: string): boolean {
  return year !== 'written' && AGAIN.test(text.slice(Math.max(0, from - BEFORE), from));
}

function placedDates(passage: Passage): PlacedDate[] {
  const { text } = passage;
  return datesOutsideTitles(passage).map((date) => ({
    ...date,
    date: comesAgain(date, text) ? null : (toCome(date, passage) ?? ofItsMonth(date, passage)),
    words: text.slice(date.from, date.to),
    before: text.slice(0, date.from).slice(-BEFORE),
    behind: text.slice(date.to, date.to + BEHIND),
    inherits: yearEvidence(date, passage),
  }));
}

function datesOutsideTitles(passage: Passage): readonly CalendarExpression[] {
  const { text } = passage;
  const dates = datesIn(passage);
  const titles = dates.length > 0 ? spansIn(TITLES, text) : [];
  if (!dates.some((date) => spansWithin(titles, date).length > 0)) return dates;
  const blanked = text.replace(TITLES, (title) => ' '.repeat(title.length));
  return findDates(blanked, yearOf(passage));
}

/** Whether a date lies before the notice: what happened, not what is due. */
export function isPast({ date }: CalendarExpression, passage: Passage): boolean {
  if (date === null) return false;
  const year = yearOf(passage);
  if (passage.date !== null && Number(passage.date.slice(0, 4)) === year)
    return date < passage.date;
  return year !== null && Number(date.slice(0, 4)) < year;
}

/** Whether a date is a bare year that is later than the notice's. */
export function isYearToCome({ grain, date }: CalendarExpression, passage: Passage): boolean {
  const year = yearOf(passage);
  return grain === 'year' && date !== null && year !== null && Number(date.slice(0, 4)) > year;
}
