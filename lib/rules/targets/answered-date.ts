import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { spansWithin } from '../../text/spans-within.ts';
import type { Quantity } from './quantity.ts';

const EACH = '分别';
/** An amount of the list that has been told already: 65%、 */
const TOLD = /[\d一二两三四五六七八九十百][^、和及]*[、和及]/gu;
/** What parts the dates of a list: 、, 年底和, 年、到. */
const BETWEEN_DATES = /^[年底末前]{0,2}(?:[、和及]|以及)[到至]?$/u;

/** 到2024年、2025年、2026年，收集率分别达到65%、«68%»: the date that a number of a list answers; undefined where dates and numbers do not answer each other. */
export function answeredDate(
  { offset, from, passage: { text } }: Quantity,
  dates: readonly CalendarExpression[],
): CalendarExpression | undefined {
  const before = text.slice(offset, from);
  const each = before.lastIndexOf(EACH);
  const told = before.slice(each + EACH.length);
  if (/[，。；]/u.test(told)) return undefined;
  const listed = lastList(spansWithin(dates, { from: offset, to: offset + each }), text);
  return listed.length < 2 ? undefined : listed[told.match(TOLD)?.length ?? 0];
}

/** The last dates that make a list, with nothing but commas between them. */
function lastList(dates: readonly CalendarExpression[], text: string): CalendarExpression[] {
  const start = dates.findLastIndex(({ to }, at) => {
    const next = dates[at + 1];
    return next !== undefined && !BETWEEN_DATES.test(text.slice(to, next.from));
  });
  return dates.slice(start + 1);
}
