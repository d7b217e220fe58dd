import { PROMISE } from '../../../lexicon/common-words.ts';
import type { Span } from '../../../model/span.ts';
import { byUnit } from '../../../text/by-unit.ts';
import type { CalendarExpression } from '../../../text/dates/calendar-expression.ts';
import { isIn } from '../../../text/may-match.ts';
import { spansWithin } from '../../../text/spans-within.ts';
import { yearOf } from '../../passage-dates.ts';
import type { Passage } from '../../rule.ts';
import type { Quantity } from '../quantity.ts';
import { type Reason, reasonPattern } from '../reason.ts';
import type { Scene } from '../scene.ts';

/** 2003年，经该设施处理…«1700多万吨», 2016年实施的«24项», “十三五”期间，…«1200起»: a sentence that a past year opens, or a five-year plan that is over. */
export const pastDate: Reason = {
  name: 'past-date',
  class: 'quantity',
  pattern: reasonPattern`(?<why>\d{4}年|[一二三四五六七八九十]五[”’]?时?期)[^«]*«|«`,
  applies: (quantity, scene) => opensWithPastYear(quantity, scene) || goesOn(quantity, scene),
};

/** So many characters may stand before the year that opens a sentence: （一）, 截至. */
const OPENING = 8;

const PLANNED = '，(?:拟|计划(?=[用分利]))';
const PROMISES = byUnit(
  `(?:${PROMISE.source}|提高到|提高至|基础上，?(?:再|新增|增[加长]|提[高升]|降低|减少)|${PLANNED})[^«]*«|»${PLANNED}|给予|享受`,
);
/** 2025年比2020年增长«50%»: what is compared with a year is not of that year. */
const COMPARES = /[比较]/u;

/** 对2020年底前建成的小区，2025年底前完成«50个»: a day to come, by which it is done, stands nearer. */
function isDueLater({ date, to }: CalendarExpression, { text }: Passage, year: number): boolean {
  return Number(date?.slice(0, 4)) >= year && /^[之以]?前(?!已)/u.test(text.slice(to, to + 3));
}

/** 以2022年为基础，2023年«控制在66人以内», 去年办12场，今年办«20场»: another year, with which the clause of the number begins. */
function turnsToNow(
  date: CalendarExpression | undefined,
  { text }: Passage,
  year: number,
): boolean {
  return (
    date !== undefined &&
    Number(date.date?.slice(0, 4)) >= year &&
    /^[，；：](?:\d{4}年|[今明]年|本年)/u.test(text.slice(date.from - 1, date.to))
  );
}

function opensWithPastYear({ offset, from, marked }: Quantity, { dates, passage }: Scene): boolean {
  const before = spansWithin(dates, { from: offset, to: from });
  if (before.length === 0 || isIn(PROMISES, marked)) return false;
  const { text } = passage;
  const year = yearOf(passage) ?? 0;
  if (before.some((date) => isDueLater(date, passage, year))) return false;
  if (turnsToNow(before.at(-1), passage, year)) return false;
  return before.some(
    ({ from: start, to, date }) =>
      (opensSentence(text, offset, start) || opensClause(text, { from: start, to: from })) &&
      Number(date?.slice(0, 4)) < year &&
      !COMPARES.test(text.charAt(start - 1)) &&
      !/^(?:起|以来新增|期间|相比)/u.test(text.slice(to, to + 4)),
  );
}

/** 2023年，耕地保有量82万亩；查处案件«35宗»: what a past year opens goes on to the full stop, unless something is promised or another year comes. */
function goesOn({ offset, from, passage }: Quantity, { dates }: Scene): boolean {
  const { text } = passage;
  if (text.charAt(offset - 1) !== '；') return false;
  const start = text.lastIndexOf('。', offset - 1) + 1;
  const told = spansWithin(dates, { from: start, to: from });
  const year = yearOf(passage) ?? 0;
  return (
    told.length === 1 &&
    told.every(
      ({ from: at, to, date }) =>
        at <= start + OPENING &&
        OPENS.test(text.slice(to, to + 3)) &&
        Number(date?.slice(0, 4)) < year,
    ) &&
    !PROMISES.test(`${text.slice(start, from)}«`)
  );
}

/** 2023年，…, 2023年全县…: all that follows is of that year. */
const OPENS = /^(?:，|全[省市县区州国])/u;

/** The date stands where the sentence begins, and that is near enough to the number to be looked at. */
function opensSentence(text: string, offset: number, start: number): boolean {
  return (
    start <= offset + OPENING && (offset === 0 || /[。；！？\s]/u.test(text.charAt(offset - 1)))
  );
}

/** The date opens the clause in which the number stands: （2019年度失业率控制目标为5.5%）. */
function opensClause(text: string, { from, to }: Span): boolean {
  return /[，；（]/u.test(text.charAt(from - 1)) && !/[，；：）]/u.test(text.slice(from, to));
}
