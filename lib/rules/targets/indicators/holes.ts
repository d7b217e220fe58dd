import { AID } from '../../../lexicon/common-words.ts';
import type { Span } from '../../../model/span.ts';
import { shape } from '../../../text/pattern.ts';
import { spansWithin } from '../../../text/spans-within.ts';

/** What stands in a passage beside a quantity, in text order. */
export interface Neighbours {
  readonly quantities: readonly Span[];
  readonly dates: readonly Span[];
}

/** Words that belong to an amount or date reach no farther. */
const WIDEST = 40;

/** What is taken out of a text, and what stands for it. */
interface Cut extends Span {
  readonly hole: string;
}

/** The words of a stretch with holes for quantities and without dates (于2023年底前). */
export function withHoles(
  text: string,
  { from, to }: Span,
  { quantities, dates }: Neighbours,
): string {
  const near = { from: from - WIDEST, to: to + WIDEST };
  const cuts: Cut[] = [];
  for (const span of spansWithin(quantities, near))
    if (!isPartOfName(text, span)) cuts.push({ from: span.from, to: span.to, hole: '□' });
  for (const span of spansWithin(dates, near)) cuts.push(dateCut(text, span));
  cuts.sort((a, b) => a.from - b.from);
  let read = from;
  let holed = '';
  for (const cut of cuts) {
    if (cut.from < read || cut.to > to) continue;
    holed += `${text.slice(read, cut.from)}${cut.hole}`;
    read = cut.to;
  }
  return holed + text.slice(read, to);
}

/** 残疾人两项补贴: how many there are is part of what they are called. */
function isPartOfName(text: string, { from, to }: Span): boolean {
  if (text.charAt(from - 1) === '每' && POPULATION.test(text.slice(from, to))) return true;
  if (WHICH.test(text.slice(Math.max(0, from - 3), to))) return true;
  const isSize =
    /[上下]/u.test(text.charAt(to - 1)) && SIZED.test(text.slice(from, to + SHORT_NAME));
  if (isSize) return true;
  return to - from === 2 && PART_OF_NAME.test(text.slice(from - 2, to + 2));
}

/** 每10万人: for how many of a population. */
const POPULATION = /^1?[0百千万]{1,5}[人名]$/u;

/** 排名前3位的县, 其中前三年: which they are, by their place; not 毕业前两年, 较前三年. */
const WHICH =
  /前[\d一-四]{1,3}[位名户家]$|(?:^|[，。；：、]|其中)[前后][\d一-四]{1,2}(?:年|个月)$/u;

/** 5岁以下儿童死亡率, 年出栏50头以上规模养殖比例: of whom a rate is told. */
const SIZED = shape`^\d{1,4}(?:周?岁|[头只羽人])及?以[上下][^，。；、]{2,12}(?:率|比例)`;
const SHORT_NAME = 14;

const PART_OF_NAME = shape`^\p{Script=Han}{2}[两三四五六七八九十][项类种](?:${AID}|保险|基金|经费)$`;

/** A date with the words that belong to it: 于…前. */
function dateCut(text: string, { from, to }: Span): Cut {
  const before = quartersBefore(text, from) || (BEFORE_DATE.has(text.charAt(from - 1)) ? 1 : 0);
  const behind = BEHIND_DATE.exec(text.slice(to, to + NEXT_DATE))?.[0].length ?? 0;
  return { from: from - before, to: to + behind, hole: '' };
}

/** How many letters before 四季度 tell quarters of the same list: 第二、三、. */
function quartersBefore(text: string, from: number): number {
  if (text.charAt(from + 1) !== '季') return 0;
  return QUARTERS.exec(text.slice(Math.max(0, from - REACH), from))?.[0].length ?? 0;
}

const QUARTERS = /第[一二三](?:[、和至到][一二三]){0,2}[、和至到]$/u;
const REACH = 8;
const BEFORE_DATE = new Set('于在到至');
/** 2018年后投入运营, 年底以前, 4月起每月, 2024年、2025年: not 后备, 前沿, 起草. */
const BEHIND_DATE = /^(?:(?:[之以]?[前后]|[止末底起])(?![备勤续期沿草诉动步点])|、(?=\d{4}年))/u;
const NEXT_DATE = 6;
