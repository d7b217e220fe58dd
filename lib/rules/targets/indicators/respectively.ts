import { AID } from '../../../lexicon/common-words.ts';
import { GROW, INDICATOR_END, REACH, SHRINK } from '../../../lexicon/target-words.ts';
import { BINDS_ALL } from '../../../lexicon/way-words.ts';
import type { Span } from '../../../model/span.ts';
import { pattern, shape } from '../../../text/pattern.ts';
import { gradeOf } from './grade-of.ts';
import { gradedInRow } from './graded-in-row.ts';
import { alsoOf, itemOf, MEASURE } from './item-of-list.ts';
import { LIST_NUMBER } from './list-number.ts';
import { withShared } from './with-shared.ts';

/** Amounts that answer a list of things, one each: 分别达到□、. */
const ANSWERS = shape`分别(?<lead>[^，；。□]{0,16})(?<told>(?:□(?:[^，；。□]{0,3}|[/／][^，；。□]{1,6})[、和及]){0,9})$`;
/** 森林覆盖率、湿地保护率稳定在□、: as many amounts as measures answer them without 分别, too. */
const ANSWERS_MEASURES = shape`(?<lead>${REACH})(?<told>(?:□[^，；。□、和及]{0,3}[、和及]){0,9})$`;
/** 自理、半自理特困人员每人每年□、, 对工厂、园区给予□、: as many amounts as whom they are for, each so much for one of them. */
const ANSWERS_EACH = shape`(?<lead>每[人户生床亩](?:每[年月日天次])?|(?:一次性)?(?:给予|${AID}))(?<told>(?:□[^，；。□、和及]{0,3}[、和及]){0,9})$`;
/** The amounts that still follow: 、□和□. */
const MORE = shape`^(?:[/／][^，；。、和及□]{1,6}|[^，；。、和及□]{0,3})(?:(?:以[上下内])?[、和及][^，；。、□]{0,4}□(?:[/／][^，；。、和及□]{1,6}(?=[、和及]))?){0,9}`;
/** What parts the things of a list; 普及率, 饱和度, 碳中和 are words. */
const BETWEEN = /、|以及|(?<![中共总饱缓])和(?![谐平睦])|(?<![普涉惠])及(?![格时其])|”“/gu;
/** 矿山、化学品等行业事故起数|和死亡人数: a list within an item. */
const LAST_PARTED = pattern`(?<=、[^、]*等[^、]*)(?:和|及(?![格时其]))`;
/** A list, and where it stands. */
interface List extends Span {
  readonly items: readonly string[];
  /** Whether amounts have answered it before: 排放总量分别控制在10万吨、2万吨以内，比2020年分别减少. */
  readonly isAnswered: boolean;
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
  const { lead = '', told: answered = '' } = answers.groups ?? {};
  const at = holesIn(answered);
  const words = before.slice(0, answers.index).replace(COMPARED, '').replace(AGAINST, '');
  const count = at + 1 + holesIn(MORE.exec(after)?.[0] ?? '');
  if (count < 2) return before;
  const graded = gradedInRow(words, count, at);
  if (graded !== undefined && answers[0].startsWith('分别')) return `${graded}${lead}`;
  const list = listBefore(words, count);
  if (!isMeant(answers, list)) return before;
  if (list === undefined)
    return clausesBefore(words, count)?.[at]?.concat(lead) ?? ofEach(words, count, at) ?? before;
  return `${cutDown(words, list, { at, amounts })}${lead}`;
}

/** The words with no more of their list than one item. */
function cutDown(
  words: string,
  { from, to, items, isAnswered }: List,
  { at, amounts }: { at: number; amounts: () => readonly string[] },
): string {
  const earlier = holesIn(words.slice(0, from)) + holesIn(items.slice(0, at).join(''));
  const item =
    gradeOf(items, at) ?? withShared(items, at) ?? filled(itemOf(items, at), earlier, amounts());
  const told = words.slice(0, from);
  if (isAnswered) return `${told}${alsoOf(items, at, words) || item}`;
  return `${told}${item}${words.slice(to)}`;
}

function answersIn(before: string): RegExpExecArray | null {
  return (
    ANSWERS.exec(before) ??
    (before.includes('、') ? (ANSWERS_MEASURES.exec(before) ?? ANSWERS_EACH.exec(before)) : null)
  );
}

/** Whether the amounts answer the list: so it is said, or all of the list are measures. */
function isMeant({ 0: words, index }: RegExpExecArray, list: List | undefined): boolean {
  if (words.startsWith('分别')) return true;
  if (ANSWERS_EACH.test(words))
    return list?.to === index && !list.items.some((item) => OWN_SUM.test(item));
  return list?.to === index && list.items.every((item) => MEASURE.test(item));
}

/** 博士每人□、硕士每人: an item that has its own sum. */
const OWN_SUM = /每[^，□]{1,6}□$/u;

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

/** 对制定国际、国家标准的企业、个人: of whom the list is, more than one. */
const ALSO_WHOM = /(?<=的\p{Script=Han}{2,4})[、和]\p{Script=Han}{2,4}$/u;

/** The nearest clause that lists so many things. */
function listBefore(words: string, count: number): List | undefined {
  let to = words.length;
  while (to > 0) {
    const from = Math.max(...['，', '；', '。'].map((mark) => words.lastIndexOf(mark, to - 1))) + 1;
    const start = from + (LIST_NUMBER.exec(words.slice(from, to))?.[0].length ?? 0);
    const clause = words.slice(start, to);
    const list = clause.replace(ANSWERED, '');
    const items = [list, list.replace(ALSO_WHOM, '')].flatMap((things) =>
      [BETWEEN, LAST_PARTED].map((between) => things.split(between)),
    );
    const told = items.find(({ length }) => length === count);
    if (told !== undefined && !BASES.test(clause))
      return { from: start, to, items: withoutAmounts(told), isAnswered: list !== clause };
    to = from - 1;
  }
  return undefined;
}

/** 龙头企业□、合作社□: things that were told with how many there are; not 突破□、□, which are conditions. */
function withoutAmounts(items: readonly string[]): readonly string[] {
  return items.every((item) => TOLD_WITH_AMOUNT.test(item))
    ? items.map((item) => item.slice(0, -1).replace(/^每年/u, ''))
    : items;
}

const TOLD_WITH_AMOUNT = shape`^[^□]*(?!${BINDS_ALL})\p{Script=Han}{3}□$`;

/** 分别控制在□、□以内: what tells how much each is, in a clause before. */
const ANSWERED = /分别[^□]{0,8}□.*/u;
/** 比的□、□: what each was, and no list of things. */
const BASES = /^[比较][^□]{0,8}□/u;

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
  // 零售总额增长□ has a measure of its own.
  if (whose === undefined || MOVED.test(whose)) return undefined;
  return `${whose.replace(/^.*：/u, '')}${measure}`;
}

const MEASURE_BEHIND = shape`^(?<list>.*□)[，；](?<measure>[^，；。□]{2,12}${INDICATOR_END})$`;
const MOVED = shape`(?:${GROW}|${SHRINK})$`;

/** 死亡人数同比: compared with the year before. */
const COMPARED = /[同环]比$/u;
/** 较上年, 比 before a year that has been cut: against what. */
const AGAINST = shape`(?<=.{3})(?<![占环师])[较比](?:上年|去年|上一年度?|同期|上年同期)?$`;

const TOLD_CLAUSE = shape`^(?<what>[^□；。]{2,30})□$`;
