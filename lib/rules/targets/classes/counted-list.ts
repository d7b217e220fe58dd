import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';

const CLAUSE_MARKS = ['，', '。', '；', '：'];
/** Where 和 parts two lists: 甲、乙两个园区和丙、丁«两处»码头. */
const TWO_LISTS = /[和与及](?=[^和与及]*、)/u;
const AND = /[和与及]/u;

/** Whether so many items stand in the list right before the number, or in the last of two; 和 may stand within one (仪器和试剂保障). */
function isCountOf(marked: string, value: number): boolean {
  const before = marked.slice(0, marked.indexOf('«'));
  const list = before.slice(Math.max(...CLAUSE_MARKS.map((mark) => before.lastIndexOf(mark))) + 1);
  const words = list.includes('）') ? list.replace(/（[^（）]*）/gu, '') : list;
  return [words, words.split(TWO_LISTS).at(-1) ?? ''].some((items) => mayBeSoMany(items, value));
}

function mayBeSoMany(items: string, value: number): boolean {
  const least = items.split('、').length;
  return least <= value && value < least + items.split(AND).length;
}

/** 新建曹宅、塘雅、岭下«3座»处理中心: works, one at each of these places. */
const BUILDS = shape`(?:[新改扩修续]建|建成|改造)[^«，。；]*«[^»]*[座条所处栋段]»`;

/** 设金奖一名、银奖«二名»: each with a number of its own. */
export const EACH_COUNTED = shape`[\d一二两三四五六七八九十][名个家户项所处]、[^«，。；、]{1,12}«`;

/** 北京、天津、上海、重庆«4个»直辖市, 挂号及缴费«两项»服务: the number of the items that stand before it. */
export const countedList: Reason = {
  name: 'counted-list',
  class: 'quantity',
  pattern: reasonPattern`(?<list>(?:、|及(?=[^«]{1,16}«[^»]*[项种类]»))(?:[^«，。；、（）]|（[^«（）]{1,12}）){1,16})«[^»]*»\p{Script=Han}`,
  applies: ({ comparator, amount, marked }) =>
    comparator === 'eq' &&
    ['thing', 'noun'].includes(amount.sort) &&
    /[、及]/u.test(marked) &&
    !isIn(EACH_COUNTED, marked) &&
    isCountOf(marked, amount.value) &&
    !isIn(BUILDS, marked),
};
