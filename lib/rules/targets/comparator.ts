import {
  comparatorOf,
  EXCEEDING,
  endsInOtherWord,
  FAR_COMPARATOR,
  NEAR_COMPARATOR,
  NO_COMPARATOR,
  NOT_SO,
  REFUSAL,
} from '../../lexicon/comparators.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { RAISE_CEILING } from '../../lexicon/kind-words.ts';
import type { Span } from '../../model/span.ts';
import type { Comparator } from '../../model/target.ts';
import { byUnit } from '../../text/by-unit.ts';
import { firstIn, isIn } from '../../text/may-match.ts';
import { shape } from '../../text/pattern.ts';
import type { Found } from '../rule.ts';
import type { Amount } from './amount.ts';
import { CEILING_FOR } from './ceiling.ts';

/** How a number binds, and which words say so: from the first of them to the end of the number or of the word behind it. */
export interface Bound extends Span {
  readonly comparator: Comparator;
  /** The word before the number that says so. */
  readonly word?: Span;
}

/** So far before a number a comparator may stand. */
const WINDOW = 36;

/** What may part a near comparator from its number: 为, 人民币, 每人; but for 约 and 近 also 企业职工总数的. */
const SHORT_GAP = '(?:为|了|到|在|人民币|新台币|澳门[元币]|港币|每[人月年日天户次亩家个]){0,2} ?';
const OF_GAP = `(?:[^，。；：、（）\\d«]{1,14}的)?${SHORT_GAP}`;
/** What may part a far one: a verb, a phrase (市（州）补助的). No mark and no number but one that tells a period (前3年平均值的). */
const LONG_GAP =
  '(?:（[^（）\\d]{1,3}）|前[\\d一二三四五六七八九十]{1,2}[年月]|从[业事]|[^，。；：、（）\\d«由从]){0,22}';

/** The last comparator before the number; 超过 of 不超过 is none. */
const LAST_WORD = perModel(() =>
  byUnit(
    `^[^]*(?!${NO_COMPARATOR.source})(?<word>(?:${FAR_COMPARATOR.source})(?=${LONG_GAP}$)|(?<!${NOT_SO.source}|[突冲打]|达到或)(?:${EXCEEDING().source}(?=${OF_GAP}$)|${NEAR_COMPARATOR().source}(?=${SHORT_GAP}$)))`,
  ),
);
/** 产值过500亿元: 过 alone, and not in 通过, 放过, 举办过. */
const OVER = shape`(?<=[^超通经不难太度跨放错漏受获得有办开做任施加请笔])(?<!发生|使用)(?<word>过)$`;

/** 以一百万元贷款额度为限; 在80000元限额内; 三年时间内. */
const LIMIT_BEHIND = shape`^(?:[^，。；：、（）«\d一二三四五六七八九十]{0,8}为(?:上限|限(?![额定度]))|的[^，。；：、（）«\d]{2,6}上限|的?(?:限额|额度)以?内|的?时间[以之]?内|封顶)`;

/** 使用额度上限由20万元提高至50万元: a ceiling to arrive at. */
const NEW_CEILING = byUnit(
  `(?:上限|限额|封顶线)(?:[^，。；：、（）«]{0,14}${RAISE_CEILING.source}(?:到|至|为)|（)$`,
);

/** 最高支付限额为职工参保人员每人每月«1,000元»: what the name says bounds the number, and stands too far before it to be part of its words. */
const OF_CEILING = byUnit(`${CEILING_FOR}$`);
/** So far before its number a ceiling may be named. */
const FAR = 100;

/** How the number of an amount binds: by the ceiling that it is, by the word behind it, by a word before it, else exactly. */
export function boundOf(amount: Found<Amount>, text: string): Bound {
  const { from, to, value } = amount;
  if (value.value2 === undefined && isIn(OF_CEILING, text.slice(Math.max(0, from - FAR), from)))
    return { from, to, comparator: 'le' };
  return boundByWords(amount, text);
}

function boundByWords({ from, to, value }: Found<Amount>, text: string): Bound {
  const before = text.slice(Math.max(0, from - WINDOW), from);
  const list = firstIn(LIST_BEFORE, before)?.index;
  if (list !== undefined) return boundOfListed(value, before.slice(0, list), { from, to });
  const limit = LIMIT_BEHIND.exec(text.slice(to, to + WINDOW))?.[0];
  const end = to + (limit?.length ?? 0);
  const said = wordBefore(before, { from, sort: value.sort, after: text.slice(to, to + WINDOW) });
  const word = said?.isAim && value.suffix === null ? null : said;
  const place = word?.place;
  const span = { from: place?.from ?? from, to: end, ...(place && { word: place }) };
  if (value.value2 !== undefined) return { ...span, comparator: 'range' };
  const isCeiling = limit !== undefined || isIn(NEW_CEILING, before);
  return { ...span, comparator: combined(value.suffix ?? (isCeiling ? 'le' : null), word) };
}

/** The numbers before one in a list whose unit stands behind the last, or of which each answers something: 不高于10、35、«50毫克/立方米»; 分别不低于22%和«30%»; 不超过2万元、«3万元». */
const LIST_BEFORE = shape`(?<![\d.])(?:(?:\d[\d.,]*[、和]){1,6}|(?<=分别[^，。；\d]{2,8})(?:\d[\d.,]*[^，。；、和及\d]{1,6}[、和及]){1,4}|(?<=(?:不[超高][过于]|最[高多])[^，。；\d]{0,2})(?:\d[\d.,]*[百千万亿]?元[、和及]){1,6})$`;

/** The word before such a list binds all its numbers, and belongs to the words of the first. */
function boundOfListed(
  { value2, sort, suffix }: Amount,
  before: string,
  { from, to }: Span,
): Bound {
  if (value2 !== undefined) return { from, to, comparator: 'range' };
  const said = wordBefore(before, { from: before.length, sort, after: '' });
  const word = said?.isAim && suffix === null ? null : said;
  return { from, to, comparator: combined(suffix, word) };
}

/** 最高额度由8万元提高至: a ceiling or floor in a name, which is no part of the number's own words. */
const BOUND_OF_NAME = shape`^[^，。；：、（）«\d]{2,8}(?:由[^，。；：、（）«]{2,14})?(?:${RAISE_CEILING}|调整|下调|降低?)(?:到|至|为)$`;

interface Word {
  readonly comparator: Comparator;
  /** 控制在30%, 控制在…左右: aims at a value, and bounds it only with 以内. */
  readonly isAim: boolean;
  /** Where it stands before the number; absent where it is part of the name of what is bounded. */
  readonly place?: Span;
}

/** 不得一次收取超过3个月的租金: so much is refused, though by a verb between. */
const REFUSED = shape`${REFUSAL}[^，。；：、（）\d«]{1,8}$`;

/** A bound before and one behind that differ: 约…以上 is a bound, 不超过…左右 too; what an aim is, the word behind says. */
function combined(suffix: Comparator | null, word: Word | null): Comparator {
  if (word === null) return suffix ?? 'eq';
  if (suffix === null) return word.comparator;
  const { comparator, isAim } = word;
  const yields =
    isAim ||
    (comparator === 'approx' && suffix !== 'gt') ||
    (comparator === 'gt' && suffix === 'approx');
  return yields ? suffix : comparator;
}

/** 分别控制在«5%»、1%以内: the bound behind the last of a list holds for its first. */
const WITHIN_AS_LAST = shape`^[、和]\d[\d.,]*[^，。；、\d]{1,6}以内`;

/** What stands round a number: where it begins, of which sort it is, and what follows. */
interface Place extends Pick<Amount, 'sort'> {
  readonly from: number;
  readonly after: string;
}

function wordBefore(before: string, { from, sort, after }: Place): Word | null {
  const match = firstIn(LAST_WORD(), before) ?? OVER.exec(before);
  const word = match?.groups?.word;
  if (match === null || word === undefined) return null;
  const end = match.index + match[0].length;
  const begun = before.slice(0, end - word.length + 1);
  if (endsInOtherWord(begun) || (word === '近' && sort === 'time')) return null;
  const lead = before.slice(0, end - word.length);
  const told = bindingOf(word, lead);
  const to = from - before.length + end;
  return {
    comparator: told.comparator,
    isAim: word.startsWith('控制') && !WITHIN_AS_LAST.test(after),
    ...(!BOUND_OF_NAME.test(before.slice(end)) && {
      place: { from: to - word.length - told.refusal, to },
    }),
  };
}

/** What a word says behind what leads to it, and how many letters of that refuse to go beyond. */
function bindingOf(word: string, lead: string): { comparator: Comparator; refusal: number } {
  const comparator = comparatorOf(word) ?? 'gt';
  const refusal = comparator === 'gt' ? (REFUSED.exec(lead)?.[0].length ?? 0) : 0;
  return { comparator: refusal > 0 ? 'le' : comparator, refusal };
}
