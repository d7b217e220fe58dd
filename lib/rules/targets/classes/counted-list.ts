import { type Reason, reasonPattern } from '../reason.ts';

/** Items of the list that stands right before the number. */
function itemsBefore(marked: string): number {
  const before =
    marked
      .slice(0, marked.indexOf('«'))
      .split(/[，。；：]/u)
      .at(-1) ?? '';
  return before.split(/[、和与及]/u).length;
}

/** 北京、天津、上海、重庆«4个»直辖市: the number of the items that stand before it. */
export const countedList: Reason = {
  name: 'counted-list',
  class: 'quantity',
  pattern: reasonPattern`(?<list>、[^«，。；、]{1,16})«[^»]*»\p{Script=Han}`,
  applies: ({ comparator, amount, marked }) =>
    comparator === 'eq' &&
    ['thing', 'noun'].includes(amount.sort) &&
    itemsBefore(marked) === amount.value,
};
