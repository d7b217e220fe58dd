import type { CalendarExpression } from '../text/dates/calendar-expression.ts';
import { findDates } from '../text/dates/find-dates.ts';
import type { Passage } from './rule.ts';

/** Targets and deadlines ask for the dates of the same passages; each is read once. */
const read = new WeakMap<Passage, readonly CalendarExpression[]>();

/** The dates in a passage, in text order. */
export function datesIn(passage: Passage): readonly CalendarExpression[] {
  const known = read.get(passage);
  if (known !== undefined) return known;
  const dates = findDates(passage.text, yearOf(passage));
  read.set(passage, dates);
  return dates;
}

/** The year of which the notice speaks. */
export function yearOf({ year, date }: Passage): number | null {
  return year ?? (date === null ? null : Number(date.slice(0, 4)));
}
