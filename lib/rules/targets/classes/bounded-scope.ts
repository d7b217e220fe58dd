import { perModel } from '../../../lexicon/current-model.ts';
import { DO, GROW, MASTER, PAY, REACH } from '../../../lexicon/target-words.ts';
import { ASSIGN } from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';

const ACTS = perModel(() =>
  byUnit(
    `(?:${[DO(), GROW, PAY, REACH, MASTER, ASSIGN].map(({ source }) => source).join('|')})[^。；]{0,40}«|每[名位]\\p{Script=Han}{2,8}\\d[^。；，]{0,12}«`,
  ),
);

/** 年出栏«50头以上»规模养殖比例达到: part of the name of what is to be reached. */
const OF_RATE = shape`»[^«，。；、\d]{2,12}(?:率|比例)[达稳保提控不]`;

/** «两个以上»部门职权范围的事项, 赡养«一位及以上»被赡养人: how many there must be for a rule to hold; nobody is to do so many. */
export const boundedScope: Reason = {
  name: 'bounded-scope',
  class: 'quantity',
  pattern: reasonPattern`«[^»]*(?<why>以上|以下)»(?![^«，。；]{0,4}组成)(?=\p{Script=Han})`,
  applies: ({ amount, word, marked }) =>
    (amount.sort === 'thing' || amount.sort === 'noun') &&
    word === undefined &&
    (amount.unit === '类' || isIn(OF_RATE, marked) || !isIn(ACTS(), marked)),
};
