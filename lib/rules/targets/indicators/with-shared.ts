import { shape } from '../../../text/pattern.ts';

/** 每千人口: for how many of a population all items are reckoned. */
const PER_HEAD = shape`^每(?:[十百千万]{1,2}|\d{1,6})名?\p{Script=Han}{0,4}?人口?(?=.{3})`;
/** 单位GDP: for how much of what is made all items are reckoned. */
const PER_OUTPUT = shape`^(?:单位|万元)(?:GDP|(?:地区|国内)?生产总值|(?:规模以上)?工业增加值)(?=.{2})`;
/** 用水量, 碳排放强度: what is reckoned so; not 排放总量. */
const OF_OUTPUT = shape`^(?:用水|水耗|(?:二氧化)?碳排放|建设用地)(?!总量)`;
/** 率 and 校, behind a letter or two. */
const SHORT = 3;
/** 水耗较, 处理率要: what leads on to the numbers. */
const LEADS_ON = /(?:较|比|要|应|须|总体|均)$/u;
/** 3A、4A, 一级、二级: grades share what follows them. */
const GRADED = /[级类等档性\dA-Z]$/u;

/**
 * A later item of a list, with what only the first one says: 生活垃圾处理率 of the items 生活垃圾收集率 and 处理率, 单位GDP水耗 of 单位GDP能耗 and
 * 水耗, 每千人口护士数 of 每千人口医师数 and 护士数; undefined where they share nothing.
 */
export function withShared(items: readonly string[], at: number): string | undefined {
  const first = items[0] ?? '';
  const item = at === 0 ? '' : (items[at] ?? '');
  const shared = sharedWith(first, item.replace(LEADS_ON, ''));
  return shared === undefined ? undefined : `${shared}${item}`;
}

function sharedWith(first: string, name: string): string | undefined {
  if (name.length < 2 || name.includes('□') || GRADED.test(first)) return undefined;
  const perHead = PER_HEAD.exec(first)?.[0];
  if (perHead !== undefined && !name.startsWith('每')) return perHead;
  const perOutput = PER_OUTPUT.exec(first)?.[0];
  if (perOutput !== undefined && OF_OUTPUT.test(name)) return perOutput;
  const isShort = name.length <= SHORT && first.length > name.length;
  return isShort && first.endsWith(name.slice(-1)) ? first.slice(0, -name.length) : undefined;
}
