import type { Span } from '../../model/span.ts';
import type { CalendarExpression } from './calendar-expression.ts';
import { byPlace, freeOf } from './free-of.ts';
import { findNext } from './next.ts';
import { lastDayOf, type PointParts } from './point-parts.ts';
import { findPoints, type WrittenPoint } from './points.ts';
import { joinRanges, type WrittenRange } from './ranges.ts';
import { findRecurring } from './recurring.ts';
import { findWithin } from './within.ts';

const SENTENCE_END = /[。；;！？!?\n]/u;

/**
 * All dates, periods and time limits in normalised text, in text order; they do not overlap. `noticeYear` is the year of which
 * the notice speaks, null where it is not known. A date without a year (6月底) takes the last year written before it in its
 * sentence, unless that is past (根据2019年…, 6月底前…), else the notice's.
 */
export function findDates(text: string, noticeYear: number | null): CalendarExpression[] {
  const loose: CalendarExpression[] = [
    ...findRecurring(text).map((span) => looseTime(span, 'recurring')),
    ...findNext(text).map((span) => looseTime(span, 'next')),
    ...findWithin(text).map((span) => looseTime(span, 'within')),
  ];
  loose.sort(byPlace);
  const fixed = joinRanges(text, freeOf(findPoints(text), loose));
  return [...loose, ...dated(text, fixed, noticeYear)].sort(byPlace);
}

function looseTime({ from, to }: Span, kind: 'recurring' | 'next' | 'within'): CalendarExpression {
  const grain = kind === 'within' ? 'length' : 'day';
  return { from, to, kind, grain, date: null, year: 'unknown' };
}

/** Gives each date its year, from left to right. */
function dated(
  text: string,
  points: readonly WrittenRange[],
  noticeYear: number | null,
): CalendarExpression[] {
  let last: WrittenYear | null = null;
  let read = 0;
  return points.map((point) => {
    if (SENTENCE_END.test(text.slice(read, point.from))) last = null;
    read = point.to;
    const written = writtenYear(point, noticeYear);
    if (written !== null && written >= (noticeYear ?? written)) {
      last = { year: written, from: point.from, to: point.to };
    }
    if (written !== null) return expression(point, written, 'written');
    return last === null
      ? expression(point, noticeYear, 'inherited')
      : {
          ...expression(point, last.year, 'inherited'),
          yearAt: { from: last.from, to: last.to },
        };
  });
}

/** The last year that a sentence writes, and the date that holds it. */
interface WrittenYear extends Span {
  readonly year: number;
}

function expression(
  point: WrittenRange,
  year: number | null,
  known: 'written' | 'inherited',
): CalendarExpression {
  return {
    from: point.from,
    to: point.to,
    kind: point.isRange ? 'range' : 'point',
    grain: point.parts.grain,
    date: year === null ? null : endOfRange(point, year),
    year: year === null ? 'unknown' : known,
  };
}

/** The year that stands in the date, in the last or else the first of a range. */
function writtenYear({ parts, first }: WrittenRange, noticeYear: number | null): number | null {
  return yearOf(parts, noticeYear) ?? (first === null ? null : yearOf(first.parts, noticeYear));
}

/** The year that a date itself says, 今年 counted from the notice's. */
function yearOf({ year }: PointParts, noticeYear: number | null): number | null {
  if (year === null) return null;
  if ('written' in year) return year.written;
  return noticeYear === null ? null : noticeYear + year.fromNotice;
}

/** The last day; 11月1日—3月15日 ends in the year after. */
function endOfRange(point: WrittenRange, year: number): string | null {
  const { first, parts } = point;
  const goesOver = first !== null && parts.year === null && comesBefore(point, first);
  return lastDayOf(parts, goesOver ? year + 1 : year);
}

function comesBefore(a: WrittenPoint, b: WrittenPoint): boolean {
  return a.parts.month < b.parts.month;
}
