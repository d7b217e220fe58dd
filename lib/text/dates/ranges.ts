import { byUnit } from '../by-unit.ts';
import { pattern } from '../pattern.ts';
import { TO } from './fragments.ts';
import type { WrittenPoint } from './points.ts';

/** What stands between the first and the last of a range: 2月10日—2月24日, 自2月10日起至3月4日; and 一, as which a dash is read. */
const BETWEEN = byUnit(`^ ?起? ?(?:${pattern`${TO}`.source}|一) ?$`);

const LONGEST_BETWEEN = 5;

/** A range is its last point, from where its first begins; what that first point says is kept for a year that it may lend. */
export interface WrittenRange extends WrittenPoint {
  readonly first: WrittenPoint | null;
}

/** Joins neighbours that are first and last of a range. */
export function joinRanges(text: string, points: readonly WrittenPoint[]): WrittenRange[] {
  const joined: WrittenRange[] = [];
  for (const point of points) {
    const before = joined.at(-1);
    const isLast =
      before !== undefined &&
      before.first === null &&
      point.from - before.to <= LONGEST_BETWEEN &&
      BETWEEN.test(text.slice(before.to, point.from));
    if (isLast) {
      joined.splice(-1, 1, { ...point, from: before.from, isRange: true, first: before });
    } else {
      joined.push({ ...point, first: null });
    }
  }
  return joined;
}
