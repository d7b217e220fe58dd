import { INDICATOR_END } from '../../../lexicon/target-words.ts';

/** Amounts that answer a list of things, one each: 分别达到□、. */
const ANSWERS = /分别(?<lead>[^，；。□]{0,16})(?<told>(?:□[^，；。□]{0,3}[、和及]){0,9})$/u;
/** The amounts that still follow: 、□和□. */
const MORE = /^[^，；。、和及□]{0,3}(?:[、和及][^，；。、□]{0,4}□){0,9}/u;
const BETWEEN = /[、和及]|”“/gu;
/** 国家、市级和区级企业; 3A、4A、5A级企业: only the last item goes on with what all of them are. */
const SHORT_ITEM = /^(?:国家|[省市县区镇乡村]|[A-Z\d]{1,3}|[一二三四五六])?/u;
const ONLY_SHORT = /(?:国家|[省市县区镇乡村]级?|[A-Z\d]{1,3}级?|[一二三四五六][级类等档])$/u;
/** 对新认定的: what stands before the first item is of all. */
const HEAD = /^.*(?:对|将|向|的|在(?=[A-Z\d]))/u;

interface List {
  readonly from: number;
  readonly items: readonly string[];
}

/**
 * The words before a number, with a list that several numbers answer cut down to the item that this one answers:
 * 对数字化车间，分别给予奖补 of 对数字化车间、智能工厂，分别给予奖补«50万元»、100万元. Words with holes for other amounts go in and
 * come out; they stay as they are where nothing is answered one by one.
 */
export function respectively(before: string, after: string): string {
  const answers = ANSWERS.exec(before);
  if (answers === null) return before;
  const told = answers.groups?.told ?? '';
  const at = told.split('□').length - 1;
  const more = (MORE.exec(after)?.[0] ?? '').split('□').length - 1;
  const list = listBefore(before.slice(0, answers.index), at + 1 + more);
  if (list === undefined) return before;
  const end = list.from + list.items.join(' ').length;
  const rest = before.slice(end, answers.index);
  return `${before.slice(0, list.from)}${itemOf(list.items, at)}${rest}${answers.groups?.lead ?? ''}`;
}

/** The nearest clause that lists so many things. */
function listBefore(words: string, count: number): List | undefined {
  if (count < 2) return undefined;
  let to = words.length;
  while (to > 0) {
    const from = Math.max(...['，', '；', '。'].map((mark) => words.lastIndexOf(mark, to - 1))) + 1;
    const items = words.slice(from, to).split(BETWEEN);
    if (items.length === count && items.every((item) => item.length > 0)) return { from, items };
    to = from - 1;
  }
  return undefined;
}

/** One item, with what it shares with the first and with the last. */
function itemOf(items: readonly string[], at: number): string {
  const first = items[0] ?? '';
  const last = items.at(-1) ?? '';
  const item = (items[at] ?? '').replaceAll(/[“”]/gu, '');
  const stems = MEASURE.test(last) && !MEASURE.test(first);
  const head = stems ? first.slice(0, -STEM) : (HEAD.exec(first)?.[0] ?? '');
  return `${at === 0 ? '' : head}${item}`
    .concat(at === items.length - 1 ? '' : tailOf(first, last, stems))
    .replace(TWICE, '级');
}

/** What all items are, as only the last goes on to tell. */
function tailOf(first: string, last: string, stems: boolean): string {
  if (stems) return last.slice(STEM);
  if (ONLY_SHORT.test(first)) return last.replace(SHORT_ITEM, '');
  return first.includes('的') ? '' : (/的.*$/u.exec(last)?.[0] ?? '');
}

/** 市级 and 级企业 make one word. */
const TWICE = /级级/u;
/** 花生种植、收获机械化率: what is done is told in two letters, before it is told how much of it. */
const STEM = 2;
const MEASURE = new RegExp(`${INDICATOR_END.source}$`, 'u');
