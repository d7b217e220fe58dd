import { WHOLLY } from '../../lexicon/common-words.ts';
import { ALL_YEAR, CLOSE_WITH, ENDS_IN, TIME_LABEL, WHOSE_CASE } from '../../lexicon/due-words.ts';
import type { Evidence } from '../../model/finding.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { shape } from '../../text/pattern.ts';
import { spansWithin } from '../../text/spans-within.ts';
import { yearOf } from '../passage-dates.ts';
import type { Passage } from '../rule.ts';
import { yearEvidence } from '../year-evidence.ts';
import { answeredDate } from './answered-date.ts';
import { isInRemark } from './day-in-remark.ts';
import { isDeadline } from './is-deadline.ts';
import { goesOnBehind, openingFor, openingsOf, underAims } from './opening-dates.ts';
import { type Quantity, sentenceOf } from './quantity.ts';
import { columnDay, rowDate, rowYear } from './row-date.ts';
import type { Scene } from './scene.ts';
import { yearsBehind } from './years-behind.ts';

/** The day by which a quantity is to hold, and the words that say so. */
export interface Due {
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
}

const NONE: Due = { date: null, evidence: [] };

/** 全年, 本年度: the notice's year; not 全年费用, 全年无休, which say for how long. */
const WHOLE_YEAR = byUnit(
  `(?<![单每][家个户人][^，。；\\d]{0,6})全年(?!费|租|累计(?:补|奖|不超|最高)|${ALL_YEAR.source})|本年度`,
);
/** 全年预期目标：…；…, 全年完成投资86亿元；…: of all that is listed up to the full stop. */
const AIMS_OF_YEAR = shape`^[^。；：]{0,8}全年[^，。；：]{0,16}目标[^，。；：]{0,4}：|^(?:\d{1,2}[.．、] ?)?全年[^，。；：]{2,16}\d[^。]{0,24}；`;
const LONGEST_LABEL = 40;

/** 2月底前完成技改的企业，对其…给予, 2024年度发生的损失，: the date tells which ones are meant; 3月底前印发方案，每季度…: of something else. */
const CASE_BETWEEN = byUnit(
  `[的者]${WHOSE_CASE.source}?，(?:对|给予|奖|补|按|可|每|参照|一次性|由|省|市|区|县)|^度?(?:发生|取得|形成|产生)的[^，。；]{1,16}，|^前[^，。；]{3,30}，[^。；]*每(?:年|半年|季度|月|周|天|日)|[以此]后(?:每|各|逐)年`,
);

/** The dates of a passage by which something can be due; those that open it and what follows in it, and the one in the bracket that closes it. */
interface Deadlines {
  readonly deadlines: readonly CalendarExpression[];
  readonly openings: readonly CalendarExpression[];
  readonly closing: CalendarExpression | undefined;
}

/** The quantities of a passage ask for them one after the other; they are told apart once. */
let last: { readonly scene: Scene; readonly told: Deadlines } | null = null;

function deadlinesOf(scene: Scene): Deadlines {
  if (last?.scene !== scene) last = { scene, told: toldApart(scene) };
  return last.told;
}

function toldApart(scene: Scene): Deadlines {
  const deadlines = scene.dates.filter((date) => isDeadline(date, scene.passage));
  return {
    deadlines,
    openings: openingsOf(deadlines, scene.passage.text, underAims(scene.passage.section)),
    closing: deadlines.find((date) => closesParagraph(date, scene)),
  };
}

/** The day by which a quantity is to hold, as its sentence, the opening words of its paragraph or its section say. */
export function dueOf(quantity: Quantity, scene: Scene): Due {
  const { deadlines, openings, closing } = deadlinesOf(scene);
  return (
    inSentence(quantity, deadlines) ??
    inWholeYear(quantity, yearOf(scene.passage)) ??
    inTail(quantity, deadlines) ??
    inRow(quantity, deadlines) ??
    inClosing(quantity, closing) ??
    inOpening(quantity, openings, deadlines) ??
    inEarlierClause(quantity, deadlines) ??
    inSection(quantity) ??
    NONE
  );
}

function inSentence(quantity: Quantity, deadlines: readonly CalendarExpression[]): Due | null {
  const { offset, from, passage } = quantity;
  const { text } = passage;
  const answered = yearsBehind(quantity, deadlines) ?? answeredDate(quantity, deadlines);
  if (answered !== undefined) return due(answered, passage, false);
  const own = spansWithin(deadlines, { from: offset, to: from }).findLast(
    (date) => !CASE_BETWEEN.test(text.slice(date.to, from)) && !isInRemark(date, text, from),
  );
  const isOverruled = own !== undefined && WHOLE_YEAR.test(text.slice(own.to, from));
  return own === undefined || isOverruled ? null : due(own, passage, false);
}

function inWholeYear(quantity: Quantity, year: number | null): Due | null {
  const { text } = quantity.passage;
  const { from, to } = sentenceOf(quantity);
  const start = text.lastIndexOf('。', from) + 1;
  const offset = AIMS_OF_YEAR.test(text.slice(start, start + LONGEST_LABEL)) ? start : from;
  const match = WHOLE_YEAR.exec(text.slice(offset, to));
  if (match === null || year === null) return null;
  const at = offset + match.index;
  const span = { from: at, to: at + match[0].length };
  return { date: `${year}-12-31`, evidence: [{ of: 'deadline', ...span, implied: true }] };
}

/** What ends a sentence behind the day by which all that it tells of is done: 改造小区30个，年底前完成。 */
const TAIL = byUnit(`^之?前?(?:${WHOLLY.source}|完成)?${ENDS_IN.source}[^，。；、的]{0,4}[。；]?$`);

function inTail(quantity: Quantity, deadlines: readonly CalendarExpression[]): Due | null {
  const { to, passage, amount } = quantity;
  // 30日内制定方案，年底前完成: a time is a deadline itself, and what is done later is another thing.
  if (amount.sort === 'time') return null;
  const end = sentenceOf(quantity).to;
  const tail = spansWithin(deadlines, { from: to, to: end }).at(-1);
  if (tail === undefined || passage.text.charAt(tail.from - 1) !== '，') return null;
  return TAIL.test(passage.text.slice(tail.to, end)) ? due(tail, passage, false) : null;
}

function inRow(
  { from: at, passage }: Quantity,
  deadlines: readonly CalendarExpression[],
): Due | null {
  const day = columnDay(passage, at);
  if (day !== null) return { date: day, evidence: [] };
  const date = rowDate(passage, deadlines);
  if (date !== undefined) return due(date, passage, false);
  const year = rowYear(passage);
  if (year === null) return null;
  const { from, to } = year;
  return { date: year.date, evidence: [{ of: 'deadline', from, to, implied: true }] };
}

function inClosing({ passage }: Quantity, closing: CalendarExpression | undefined): Due | null {
  return closing === undefined ? null : due(closing, passage, true);
}

function inOpening(
  quantity: Quantity,
  openings: readonly CalendarExpression[],
  deadlines: readonly CalendarExpression[],
): Due | null {
  const opening = openingFor(quantity, openings, deadlines);
  return opening === undefined ? null : due(opening, quantity.passage, true);
}

/** 建设工程。到2025年，用量下降6%；产量增长«10%»: what a sentence aims at up to its full stop, by the day with which a clause of it begins; 其中 goes on with the sentence before. */
function inEarlierClause(
  { offset, passage }: Quantity,
  deadlines: readonly CalendarExpression[],
): Due | null {
  const { text } = passage;
  const end = text.charAt(offset - 1);
  const goesOn = end === '。' && text.startsWith('其中', offset);
  if (!goesOn && !/[；;]/u.test(end)) return null;
  const from = text.lastIndexOf('。', goesOn ? offset - 2 : offset) + 1;
  const date = spansWithin(deadlines, { from, to: offset }).at(-1);
  if (date === undefined || !BEGINS_AIM.test(text.slice(from, date.from))) return null;
  return goesOn || goesOnBehind(date, text, from) ? due(date, passage, true) : null;
}

/** ，力争到: what leads to the day with which a clause begins. */
const BEGINS_AIM = /(?:^|[，。；：])(?:(?:力争|确保|争取)?[到至]?|[^，。；：]{2,20}时间为)$/u;

function inSection({ passage: { aim } }: Quantity): Due | null {
  if (aim == null) return null;
  const { date, ...span } = aim;
  return { date, evidence: [{ of: 'deadline', ...span, implied: true }] };
}

function due(date: CalendarExpression, passage: Passage, implied: boolean): Due {
  const said = { of: 'deadline' as const, from: date.from, to: date.to };
  return {
    date: date.date,
    evidence: [{ ...said, ...(implied && { implied }) }, ...yearEvidence(date, passage)],
  };
}

/** （8月底完成，牵头考核单位：…）, （12月取得明显成效并持续推进）, （完成时限：2023年6月底）. */
const CLOSES = byUnit(`^(?:之?前)?(?:[，；）]|(?:基本|全面)?${CLOSE_WITH.source})`);
const CLOSING_LABEL = shape`（(?:[^（）]{0,40}[，；])?(?:[^（），；]{0,6}(?:时限|时间|期限)[：:])?$`;
/** Behind a task's day a bracket more may name who is answerable for it. */
const LAST_BRACKETS = shape`^[^（）]*）(?:（[^（）]*）){0,2}[。；]?$`;

/** 时间节点：2021年10月底前完成。责任单位：市水务局。: a label and its day, and none but other labels behind. */
const LABELLED = byUnit(`${TIME_LABEL.source}(?:[）)】\\]]?[：:]|】) ?(?:计划|预计)?[于在]?$`);
const LAST_LABELS = shape`^之?[前内]?(?:全部|基本)?(?:完成|办结|建成|到位)?[。；，）】\s]*(?:[^。：:]{2,10}[：:][^。]{0,120}。?)?$`;

/** The paragraph closes with a bracket, or a label, that says by when all of it is to be done. */
function closesParagraph({ from, to }: CalendarExpression, { passage: { text } }: Scene): boolean {
  const before = text.slice(0, from);
  const behind = text.slice(to);
  return (
    (CLOSES.test(behind) && CLOSING_LABEL.test(before) && LAST_BRACKETS.test(behind)) ||
    (LABELLED.test(before) && LAST_LABELS.test(behind))
  );
}
