import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';

const CLAUSE_MARKS = '，。；：';
const ITEM_MARKS = '、和与及';

/** Items of the list that stands right before the number. Asked of every count, so it is read backwards, letter by letter. */
function itemsBefore(marked: string): number {
  let items = 1;
  for (let at = marked.indexOf('«') - 1; at >= 0; at -= 1) {
    const letter = marked.charAt(at);
    if (CLAUSE_MARKS.includes(letter)) break;
    if (ITEM_MARKS.includes(letter)) items += 1;
  }
  return items;
}

/** 新建曹宅、塘雅、岭下«3座»处理中心: works, one at each of these places. */
const BUILDS = shape`(?:[新改扩修续]建|建成|改造)[^«，。；]*«[^»]*[座条所处栋段]»`;

/** 北京、天津、上海、重庆«4个»直辖市: the number of the items that stand before it. */
export const countedList: Reason = {
  name: 'counted-list',
  class: 'quantity',
  pattern: reasonPattern`(?<list>、[^«，。；、]{1,16})«[^»]*»\p{Script=Han}`,
  applies: ({ comparator, amount, marked }) =>
    comparator === 'eq' &&
    ['thing', 'noun'].includes(amount.sort) &&
    itemsBefore(marked) === amount.value &&
    !isIn(BUILDS, marked),
};
