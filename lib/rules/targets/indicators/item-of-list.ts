import { END_OF_THINGS, ENTER } from '../../../lexicon/naming-words.ts';
import { INDICATOR_END } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';

/** 国家、市级和区级企业; 3A、4A、5A级企业: only the last item goes on with what all of them are. */
const SHORT_ITEM =
  /^(?:国家|国际|全国|世界|(?:行业|地方|团体)(?=标准)|[省市县区镇乡村甲乙丙]|[初中高](?=级)|[A-Z\d]{1,3}|[一二三四五六]星?)?/u;
const ONLY_SHORT =
  /(?:国家级?|(?:国际|全国|世界)[性级]?|[省市县区镇乡村甲乙丙]级?|[初中高]级|(?<![A-Z\d.])[A-Z\d]{1,3}级?|A{4,5}级|[一二三四五六]星?[级类等档]|(?<=[获得为评])[特一二三])$/u;
/** 对新认定的, 首次列入: what stands before the first item is of all. */
const HEAD = shape`^.*(?:对|将|向|的|${ENTER}|在(?=[A-Z\d]))`;

/** One item, with what it shares with the first and with the last. */
export function itemOf(items: readonly string[], at: number): string {
  const first = (items[0] ?? '').replace(/^其中/u, '');
  const last = items.at(-1) ?? '';
  const item = (items[at] ?? '').replaceAll(/[“”]/gu, '');
  const sized = ofSizes(first, last, item);
  if (sized !== undefined) return sized;
  const such = SUCH.exec(last)?.groups;
  if (such !== undefined) return `${at === items.length - 1 ? such.item : item}${such.of}`;
  const head = at === 0 ? '' : headOf(first, last);
  const tail =
    at === items.length - 1 ? '' : ofAll(eachOf(first, last) || tailOf(first, last), items);
  return `${head}${item}${tail}`.replace(TWICE, '');
}

/** 机械化率 of 养殖机械化率, where another item ends with 养殖 as well: 设施农业、畜牧养殖、水产养殖机械化率. */
function ofAll(tail: string, items: readonly string[]): string {
  const word = tail.slice(0, STEM);
  const isOfSome = tail.length > STEM && items.slice(0, -1).some((item) => item.endsWith(word));
  return isOfSome ? tail.slice(STEM) : tail;
}

/** 突破10亿元、50亿元的企业: the amounts alone tell the items apart. */
function ofSizes(first: string, last: string, item: string): string | undefined {
  if (item.startsWith('□') && first.includes('□'))
    return `${first.replace(/□.*/u, '')}□${last.replace(/^□/u, '')}`;
  return first.endsWith('□') ? `${first}${last.replace(/^□/u, '')}` : undefined;
}

/** What only the first tells of all: 花生 of 花生种植, nothing of a noun of three letters; 对 and what else leads to the list. */
function headOf(first: string, last: string): string {
  if (endOf(first, last) !== '' || !areStems(first, last)) return HEAD.exec(first)?.[0] ?? '';
  return first.length > STEM + 1 ? first.slice(0, -STEM) : '';
}

/** Whether only the last item tells what is measured of all. */
function areStems(first: string, last: string): boolean {
  return (
    MEASURE.test(last) && !last.includes('的') && !(MEASURE.test(first) || /[数量]$/u.test(first))
  );
}

/** 小学、初中、高中每周体育课: for each of what is told behind the last. */
const FOR_EACH = shape`(?<=.{2})每[^□]{3,}$`;

/** 每周体育课: for each of the items, where the first tells of none. */
function eachOf(first: string, last: string): string {
  return first.includes('每') ? '' : (FOR_EACH.exec(last)?.[0] ?? '');
}

/** What all items are, as only the last goes on to tell. */
function tailOf(first: string, last: string): string {
  const end = behindAlike(first, last) || endOf(first, last);
  if (end !== '') return end;
  const alike = MEASURE.test(last) ? tailBehindAlike(first, last) : '';
  if (alike !== '') return alike;
  if (areStems(first, last)) return ofPeople(first, last) ?? last.slice(STEM);
  const ofShort = ONLY_SHORT.test(first) ? last.replace(SHORT_ITEM, '') : last;
  if (ofShort !== last) return ofShort;
  return first.includes('的') ? '' : (/的.*/u.exec(last)?.[0] ?? '');
}

/** 星级 of 评定为一 and 二星级, 为高新技术企业 of 首次认定 and 重新认定为高新技术企业: what follows what both end or begin with. */
function behindAlike(first: string, last: string): string {
  if (NUMBERED.test(first) && AT_HEAD.test(last)) return last.replace(AT_HEAD, '');
  const named = last.indexOf(`${first.slice(-2)}为`);
  return named > 0 ? last.slice(named + 2) : '';
}

/** 评定为一、二、三星级: only numbers tell the items apart. */
const NUMBERED = /(?:^|[为定评获])[一二三四五六]$/u;
const AT_HEAD = /^[一二三四五六](?=.)/u;

/** 产量 of 蔬菜 and 食用菌产量: what of things is told once; '' where the first tells a measure of its own. */
function endOf(first: string, last: string): string {
  const end =
    MEASURED.test(first) || ONLY_SHORT.test(first) ? '' : (MEASURE_OF_THING.exec(last)?.[0] ?? '');
  return first.endsWith(end.slice(0, 2)) ? end.slice(2) : end;
}

/** 产量 of 食用菌产量: what of a thing is measured, behind its name. */
export const MEASURE_OF_THING = shape`(?<=.{2})${END_OF_THINGS}$`;
/** 化学需氧量 is no measure of a thing. */
const MEASURED = shape`(?:${INDICATOR_END}|(?<!需氧)[数量额])$`;

/** 产值占比重 of 畜牧业 and 渔业产值占比重: behind the letter with which nouns alike end. */
function tailBehindAlike(first: string, last: string): string {
  const alike = first.length > 2 ? last.indexOf(first.slice(-2)) : -1;
  if (alike > 0) return last.slice(alike + 2);
  const to = last.indexOf(first.at(-1) ?? '') + 1;
  return first.length > 1 && to > 1 && Math.abs(to - first.length) <= 1 ? last.slice(to) : '';
}

/** 患者规范管理率 of 高血压 and 糖尿病患者规范管理率: of people with what is told in three letters and more. */
function ofPeople(first: string, last: string): string | undefined {
  return first.length === STEM ? undefined : PEOPLE.exec(last)?.[0];
}

const PEOPLE = shape`(?<=.{2})(?:患者|[人学][员群生]|儿童).*$`;
/** 化学需氧量、氨氮等重点工程减排量: what of all of them is measured. */
const SUCH = shape`^(?<item>[^等的□]{2,12})等(?![级次额])(?<of>[^、等的□]{3,16})$`;

/** 市级 and 级企业 make one word; 经认定为国家级: how it came to be of its grade. */
const TWICE = /(?<=[级性])级|^经[^，的□]{2,6}为/gu;
/** 花生种植、收获机械化率: what is done is told in two letters, before it is told how much of it. */
const STEM = 2;
/** How the names of what is measured end. */
export const MEASURE = shape`${INDICATOR_END}$`;
/** 单个项目最高补助额度: what is laid down for each, too. */
const SAYS_MEASURE = shape`(?:${INDICATOR_END}|额度)$`;

/** 茶叶综合产值 of 茶叶、水果种植面积分别达到□、□，综合产值: what else is told of things that amounts have answered; '' where nothing is. */
export function alsoOf(items: readonly string[], at: number, words: string): string {
  const own = words.slice(words.lastIndexOf('，') + 1);
  const thing = items[at] ?? '';
  const tail = at === items.length - 1 ? tailOf(items[0] ?? '', thing) : '';
  const alone = thing.slice(0, thing.length - tail.length);
  return SAYS_MEASURE.test(own) && !MEASURE.test(alone) ? `${alone}${own}` : '';
}
