import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { shape } from '../../text/pattern.ts';
import { spansWithin } from '../../text/spans-within.ts';
import type { Quantity } from './quantity.ts';

/** What may stand before the date that governs a paragraph: its number, its run-in heading, after what one goes or by what means. */
const HEAD = shape`^(?:[^。：；]{0,24}[。：])?(?:(?:按照?|根据|围绕|结合|[通经]过)[^。；，：]{2,160}，){0,2}(?:[^。，；]{0,8}(?:到|至|力争|“))?$`;

/** What parts an opening date from what is to hold by then: 到2025年，; 2025年全市主要预期目标是：. */
const PARTS = shape`^(?:期间|前)?(?:，|[^，。；：]{0,24}目标(?:任务)?[为是]?：)`;

/** 到2025年，…: the paragraph opens with the date. */
function opensParagraph({ from, to }: CalendarExpression, text: string): boolean {
  return HEAD.test(text.slice(0, from)) && PARTS.test(text.slice(to, to + LONGEST_PART));
}

const LONGEST_PART = 32;

/**
 * The dates, of those in a paragraph, that govern what follows them in other sentences too: the one that it opens with, and every one that
 * then opens a sentence (到2025年，…。到2030年，…。…).
 */
export function openingsOf(
  dates: readonly CalendarExpression[],
  text: string,
  ofAims: boolean,
): CalendarExpression[] {
  const first = dates.findIndex((date) => opensParagraph(date, text));
  if (first < 0) return stagesOf(dates, text, ofAims);
  return dates.slice(first).filter((date, at) => at === 0 || opensSentence(date, text));
}

/** 加强巡查。到2025年，水质改善。达标率«90%»。到2030年，…。: a paragraph that ends with aims for one year after another. */
function stagesOf(
  dates: readonly CalendarExpression[],
  text: string,
  ofAims: boolean,
): CalendarExpression[] {
  const stages = dates.filter((date) => opensSentence(date, text));
  const last = stages.at(-1);
  const isLast = last !== undefined && text.indexOf('。', last.to) === text.length - 1;
  return (isLast || ofAims) && stages.length > 1 ? stages : [];
}

const opensSentence = ({ from, to }: CalendarExpression, text: string) =>
  OPENS.test(text.slice(from - 2, from)) && /^前?，/u.test(text.slice(to, to + 2));

/** 。到2030年: how a sentence opens. */
const OPENS = /。[到至]?$/u;

/**
 * The opening date that governs a quantity of a later sentence; undefined where none does, or where a clause between began with another
 * year: 2022年，新建12家，2023年再建15家。新增床位«300张».
 */
export function openingFor(
  { offset, from, passage: { text, section } }: Quantity,
  openings: readonly CalendarExpression[],
  deadlines: readonly CalendarExpression[],
): CalendarExpression | undefined {
  const opening = openings.findLast(({ to }) => to <= from);
  if (opening === undefined) return undefined;
  if (!isStage(opening, section) && endsWithSentence(text.slice(opening.to, from)))
    return undefined;
  if (isOneYear(opening) && EACH_YEAR.test(text.slice(offset, from))) return undefined;
  const others = spansWithin(deadlines, { from: opening.to, to: offset });
  const isParted = others.some(
    (other) => other.date !== opening.date && NEXT_YEAR.test(text.slice(other.from - 2, other.to)),
  );
  return isParted ? undefined : opening;
}

/** 到2023年，…。签约率每年提升«2个百分点»: what goes on year by year is not over with that year. */
const EACH_YEAR = /(?:每|逐)年[^，。；]{0,12}$/u;

/** 一、主要目标: under it 2027年前，…。…。 holds till the next stage begins. */
const isStage = ({ grain }: CalendarExpression, section: readonly string[]) =>
  grain === 'year' && underAims(section);

/** Whether a passage stands right under a heading of aims. */
export function underAims(section: readonly string[]): boolean {
  return /目标$/u.test(section.at(-1) ?? '');
}

/** 到2025年; not 2023—2025年, “十四五”期间, each year of which is meant. */
const isOneYear = ({ kind, grain }: CalendarExpression) => kind === 'point' && grain !== 'plan';

const NEXT_YEAR = /[，；][到至]?\d{4}年/u;

/** 今年2月底前，完成…。…: by when one thing is to be done; 到2025年，…。…: what all that follows aims at. */
function endsWithSentence(behind: string): boolean {
  return /^前/u.test(behind) && behind.includes('。');
}

/** Whether a date holds for what its sentence, which begins at `start`, says behind a semicolon: it is set off (到2025年，…；…), or a bare year with which the sentence, or its aim, begins (2025年绿地率达到37%；…; ，力争2025年…；…). */
export function goesOnBehind(
  { from, to, grain }: CalendarExpression,
  text: string,
  start: number,
): boolean {
  const behind = text.slice(to);
  if (/^(?:（[^（）]{2,40}）)?，/u.test(behind)) return true;
  const begins = from - start < 2 || text.slice(start, from).endsWith('，力争');
  return grain === 'year' && begins && !/^[之以]?前/u.test(behind);
}
