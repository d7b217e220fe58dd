import { ENTER } from '../../../lexicon/naming-words.ts';
import { INDICATOR_END, REACH } from '../../../lexicon/target-words.ts';
import { BINDS_ALL } from '../../../lexicon/way-words.ts';
import type { Span } from '../../../model/span.ts';
import { pattern, shape } from '../../../text/pattern.ts';
import { gradeOf } from './grade-of.ts';
import { gradedInRow } from './graded-in-row.ts';
import { LIST_NUMBER } from './list-number.ts';
import { withShared } from './with-shared.ts';

/** Amounts that answer a list of things, one each: 分别达到□、. */
const ANSWERS = shape`分别(?<lead>[^，；。□]{0,16})(?<told>(?:□(?:[^，；。□]{0,3}|[/／][^，；。□]{1,6})[、和及]){0,9})$`;
/** 森林覆盖率、湿地保护率稳定在□、: as many amounts as measures answer them without 分别, too. */
const ANSWERS_MEASURES = shape`(?<lead>${REACH})(?<told>(?:□[^，；。□、和及]{0,3}[、和及]){0,9})$`;
/** The amounts that still follow: 、□和□. */
const MORE = shape`^(?:[/／][^，；。、和及□]{1,6}|[^，；。、和及□]{0,3})(?:[、和及][^，；。、□]{0,4}□(?:[/／][^，；。、和及□]{1,6}(?=[、和及]))?){0,9}`;
/** What parts the things of a list; 普及率, 饱和度, 碳中和 are words. */
const BETWEEN = /、|(?<![中共总饱缓])和(?![谐平睦])|(?<![普涉惠])及(?![格时其])|”“/gu;
/** 矿山、化学品等行业事故起数|和死亡人数: a list within an item. */
const LAST_PARTED = pattern`(?<=、[^、]*等[^、]*)(?:和|及(?![格时其]))`;
/** 国家、市级和区级企业; 3A、4A、5A级企业: only the last item goes on with what all of them are. */
const SHORT_ITEM =
  /^(?:国家|国际|全国|世界|[省市县区镇乡村甲乙丙]|[A-Z\d]{1,3}|[一二三四五六]星?)?/u;
const ONLY_SHORT =
  /(?:国家级?|(?:国际|全国|世界)[性级]?|[省市县区镇乡村甲乙丙]级?|[A-Z\d]{1,3}级?|[一二三四五六]星?[级类等档]|(?<=[获得为评])[特一二三])$/u;
/** 对新认定的, 首次列入: what stands before the first item is of all. */
const HEAD = shape`^.*(?:对|将|向|的|${ENTER}|在(?=[A-Z\d]))`;

/** A list, and where it stands. */
interface List extends Span {
  readonly items: readonly string[];
}

/**
 * The words before a number, with a list that several numbers answer cut down to the item that this one answers:
 * 对数字化车间，分别给予奖补 of 对数字化车间、智能工厂，分别给予奖补«50万元»、100万元. Words with holes for other amounts go in and
 * come out; they stay as they are where nothing is answered one by one. `amounts`: what the holes hold, for a list of
 * conditions (突破10亿元、50亿元的企业); asked for where there is a list.
 */
export function respectively(
  before: string,
  after: string,
  amounts: () => readonly string[],
): string {
  const answers = answersIn(before);
  if (answers === null) return before;
  const { lead = '', told = '' } = answers.groups ?? {};
  const at = holesIn(told);
  const words = before.slice(0, answers.index).replace(AGAINST, '');
  const count = at + 1 + holesIn(MORE.exec(after)?.[0] ?? '');
  if (count < 2) return before;
  const graded = gradedInRow(words, count, at);
  if (graded !== undefined && answers[0].startsWith('分别')) return `${graded}${lead}`;
  const list = listBefore(words, count);
  if (!isMeant(answers, list)) return before;
  if (list === undefined)
    return clausesBefore(words, count)?.[at]?.concat(lead) ?? ofEach(words, count, at) ?? before;
  const earlier = holesIn(words.slice(0, list.from)) + holesIn(list.items.slice(0, at).join(''));
  const item =
    gradeOf(list.items, at) ??
    withShared(list.items, at) ??
    filled(itemOf(list.items, at), earlier, amounts());
  return `${words.slice(0, list.from)}${item}${words.slice(list.to)}${lead}`;
}

function answersIn(before: string): RegExpExecArray | null {
  return ANSWERS.exec(before) ?? (before.includes('、') ? ANSWERS_MEASURES.exec(before) : null);
}

/** Whether the amounts answer the list: so it is said, or all of the list are measures. */
function isMeant({ 0: words, index }: RegExpExecArray, list: List | undefined): boolean {
  if (words.startsWith('分别')) return true;
  return list?.to === index && list.items.every((item) => MEASURE.test(item));
}

function holesIn(words: string): number {
  return words.split('□').length - 1;
}

/** An item with the amounts in it, from the one with this number. */
function filled(item: string, from: number, amounts: readonly string[]): string {
  let next = from;
  return item.replaceAll('□', () => bound(amounts, next++) ?? '□');
}

/** An amount, with the word that binds the first of its list: 突破50亿元 of 突破10亿元、50亿元. */
function bound(amounts: readonly string[], at: number): string | undefined {
  const amount = amounts[at];
  if (amount === undefined || !/^\d/u.test(amount)) return amount;
  const first = amounts.slice(0, at).findLast((other) => !/^\d/u.test(other));
  return `${BOUND.exec(first ?? '')?.[0] ?? ''}${amount}`;
}

const BOUND = shape`^(?:${BINDS_ALL}|超)(?=\d)`;

/** The nearest clause that lists so many things. */
function listBefore(words: string, count: number): List | undefined {
  let to = words.length;
  while (to > 0) {
    const from = Math.max(...['，', '；', '。'].map((mark) => words.lastIndexOf(mark, to - 1))) + 1;
    const start = from + (LIST_NUMBER.exec(words.slice(from, to))?.[0].length ?? 0);
    const clause = words.slice(start, to);
    const items = [BETWEEN, LAST_PARTED].map((between) => clause.split(between));
    const told = items.find(({ length }) => length === count);
    if (told !== undefined) return { from: start, to, items: told };
    to = from - 1;
  }
  return undefined;
}

/** 接待游客□，旅游收入□，分别增长: what is told in so many clauses, with an amount at the end of each. */
function clausesBefore(words: string, count: number): string[] | undefined {
  const parts = words.replace(/，$/u, '').split('，').slice(-count);
  const told = parts.map((part) => TOLD_CLAUSE.exec(part)?.groups?.what ?? '');
  return told.length < count || told.includes('') ? undefined : told;
}

/** 一级医院报销比例 of 一级医院200元，二级医院400元，报销比例分别为□、: another measure of those who were told one after the other. */
function ofEach(words: string, count: number, at: number): string | undefined {
  const { list, measure } = MEASURE_BEHIND.exec(words)?.groups ?? {};
  const whose = list === undefined ? undefined : clausesBefore(list, count)?.[at];
  return whose === undefined ? undefined : `${whose.replace(/^.*：/u, '')}${measure}`;
}

const MEASURE_BEHIND = shape`^(?<list>.*□)[，；](?<measure>[^，；。□]{2,12}${INDICATOR_END})$`;
/** 较上年: against what. */
const AGAINST = shape`(?<=.{3})[较比](?:上年|去年|上一年度?|同期|上年同期)$`;

const TOLD_CLAUSE = shape`^(?<what>[^□；。]{2,30})□$`;

/** One item, with what it shares with the first and with the last. */
function itemOf(items: readonly string[], at: number): string {
  const first = items[0] ?? '';
  const last = items.at(-1) ?? '';
  const item = (items[at] ?? '').replaceAll(/[“”]/gu, '');
  const sized = ofSizes(first, last, item);
  if (sized !== undefined) return sized;
  const such = SUCH.exec(last)?.groups;
  if (such !== undefined) return `${at === items.length - 1 ? such.item : item}${such.of}`;
  const head = at === 0 ? '' : headOf(first, last);
  const tail = at === items.length - 1 ? '' : tailOf(first, last);
  return `${head}${item}${tail}`.replace(TWICE, '');
}

/** 突破10亿元、50亿元的企业: the amounts alone tell the items apart. */
function ofSizes(first: string, last: string, item: string): string | undefined {
  if (item.startsWith('□') && first.includes('□'))
    return `${first.replace(/□.*/u, '')}□${last.replace(/^□/u, '')}`;
  return first.endsWith('□') ? `${first}${last.replace(/^□/u, '')}` : undefined;
}

/** What only the first tells of all: 花生 of 花生种植, nothing of a noun of three letters; 对 and what else leads to the list. */
function headOf(first: string, last: string): string {
  if (!areStems(first, last)) return HEAD.exec(first)?.[0] ?? '';
  return first.length > STEM + 1 ? first.slice(0, -STEM) : '';
}

/** Whether only the last item tells what is measured of all. */
function areStems(first: string, last: string): boolean {
  return (
    MEASURE.test(last) && !last.includes('的') && !(MEASURE.test(first) || first.endsWith('数'))
  );
}

/** What all items are, as only the last goes on to tell. */
function tailOf(first: string, last: string): string {
  const alike = MEASURE.test(last) ? tailBehindAlike(first, last) : '';
  if (alike !== '') return alike;
  if (areStems(first, last)) return ofPeople(first, last) ?? last.slice(STEM);
  if (ONLY_SHORT.test(first)) return last.replace(SHORT_ITEM, '');
  return first.includes('的') ? '' : (/的.*/u.exec(last)?.[0] ?? '');
}

/** 产值占比重 of 畜牧业 and 渔业产值占比重: behind the letter with which nouns alike end. */
function tailBehindAlike(first: string, last: string): string {
  const to = last.indexOf(first.at(-1) ?? '') + 1;
  return first.length > 1 && to > 1 && Math.abs(to - first.length) <= 1 ? last.slice(to) : '';
}

/** 患者规范管理率 of 高血压 and 糖尿病患者规范管理率: of people with what is told in three letters and more. */
function ofPeople(first: string, last: string): string | undefined {
  return first.length === STEM ? undefined : PEOPLE.exec(last)?.[0];
}

const PEOPLE = shape`(?<=.{2})(?:患者|[人学][员群生]|儿童).*$`;
/** 化学需氧量、氨氮等重点工程减排量: what of all of them is measured. */
const SUCH = shape`^(?<item>[^等的□]{2,12})等(?<of>[^、等的□]{3,16})$`;

/** 市级 and 级企业 make one word. */
const TWICE = /(?<=[级性])级/u;
/** 花生种植、收获机械化率: what is done is told in two letters, before it is told how much of it. */
const STEM = 2;
const MEASURE = shape`${INDICATOR_END}$`;
