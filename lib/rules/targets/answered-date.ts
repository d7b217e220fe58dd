import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { pattern, shape } from '../../text/pattern.ts';
import { spansWithin } from '../../text/spans-within.ts';
import type { Quantity } from './quantity.ts';

const EACH = '分别';
/** An amount of the list that has been told already: 65%、 */
const TOLD = pattern`[\d一二两三四五六七八九十百][^、和及]*[、和及]`;
/** 22%和 before a number, 和30% behind one: amounts side by side, with nothing between them. */
const SIDE_BY_SIDE = shape`(?:\d[\d.]*[^、和及，。；\d]{0,6}[、和及]){1,9}$`;
const ON_THE_OTHER_SIDE = shape`^(?:[、和及]\d[\d.]*[^、和及，。；\d]{0,6}){1,9}`;
/** 以上 may follow the unit; 5个区和3个县 are not two amounts of one thing. */
const ABOUT = /(?:以[上下内]|左右)$/u;
/** What parts the amounts of a list, and the dates of one: 、, 年底和, 年、到. */
const BETWEEN = /[、和及]/u;
const BETWEEN_DATES = /^[年底末前]{0,2}(?:[、和及]|以及)[到至]?$/u;

/**
 * 到2024年、2025年、2026年，收集率分别达到65%、«68%»: the date that a number of a list answers. 分别 may be left out where there are as many
 * numbers as dates: 到2022年和2030年，人数比例达到37%和«40%». Undefined where dates and numbers do not answer each other.
 */
export function answeredDate(
  quantity: Quantity,
  dates: readonly CalendarExpression[],
): CalendarExpression | undefined {
  // Few sentences have two dates before a number.
  const { offset, from } = quantity;
  const before = spansWithin(dates, { from: offset, to: from });
  if (before.length < 2) return undefined;
  return toldEach(quantity, before) ?? toldInTurn(quantity, before);
}

function toldEach(
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

function toldInTurn(
  { from, to, amount: { unit }, passage: { text } }: Quantity,
  dates: readonly CalendarExpression[],
): CalendarExpression | undefined {
  const listed = lastList(dates, text);
  if (listed.length < 2) return undefined;
  const told = partsOf(SIDE_BY_SIDE.exec(text.slice(listed.at(-1)?.to, from)));
  const more = partsOf(ON_THE_OTHER_SIDE.exec(text.slice(to, to + REACH)));
  const isOfOneUnit = [...told, ...more].every((part) => part.replace(ABOUT, '').endsWith(unit));
  return isOfOneUnit && told.length + 1 + more.length === listed.length
    ? listed[told.length]
    : undefined;
}

function partsOf(match: RegExpExecArray | null): string[] {
  return match?.[0].split(BETWEEN).filter((part) => part !== '') ?? [];
}

/** The list goes on so far at most. */
const REACH = 60;

/** The last dates that make a list, with nothing but commas between them. */
function lastList(dates: readonly CalendarExpression[], text: string): CalendarExpression[] {
  const start = dates.findLastIndex(({ to }, at) => {
    const next = dates[at + 1];
    return next !== undefined && !BETWEEN_DATES.test(text.slice(to, next.from));
  });
  return dates.slice(start + 1);
}
