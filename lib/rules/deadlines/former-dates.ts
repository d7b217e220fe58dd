import type { Passage } from '../rule.ts';
import { dateEndingAt, type PlacedDate } from './dates-of.ts';

/** The other times of a list that a date closes with 前: 6月20日 of 6月20日、12月20日前, 每年6月底 of 每年6月底和12月底前. */
export function formerDates(date: PlacedDate, passage: Passage): PlacedDate[] {
  if (!/[、和及]$/u.test(date.before)) return [];
  const former = dateEndingAt(passage, date.from - 1);
  if (former === undefined) return [];
  return [...formerDates(former, passage), former];
}
