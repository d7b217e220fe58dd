import type { BlockRole } from '../../model/block.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import type { Passage } from '../rule.ts';

/** Lines whose dates are not times to act by: titles, fields, signatures, furniture. */
const NEVER_DUE: ReadonlySet<BlockRole> = new Set([
  'title',
  'meta',
  'addressee',
  'sign',
  'attach',
  'chrome',
]);

/** A document's title keeps its dates to itself. */
const TITLES = /《[^《》]{0,200}》/gu;

/** Every rule asks for the dates of the same passage; they are read once. */
const read = new WeakMap<Passage, readonly CalendarExpression[]>();

/** The year of which the notice speaks. */
export function yearOf({ year, date }: Passage): number | null {
  if (year !== undefined) return year;
  return date === null ? null : Number(date.slice(0, 4));
}

/** The dates of a passage by which something can be due, in text order. */
export function datesOf(passage: Passage): readonly CalendarExpression[] {
  const known = read.get(passage);
  if (known !== undefined) return known;
  const dates = NEVER_DUE.has(passage.role) ? [] : datesOutsideTitles(passage);
  read.set(passage, dates);
  return dates;
}

function datesOutsideTitles(passage: Passage): CalendarExpression[] {
  const blanked = passage.text.replace(TITLES, (title) => ' '.repeat(title.length));
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
