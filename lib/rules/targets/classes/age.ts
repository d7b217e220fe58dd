import { type Reason, reasonPattern } from '../reason.ts';

const LIFE = '寿命';

/** «60周岁以上»老人, «3岁以下»婴幼儿: how old people are; not 人均预期寿命 | 岁 | 80 of a table. */
export const age: Reason = {
  name: 'age',
  class: 'quantity',
  pattern: reasonPattern`«`,
  applies: ({ amount, marked, rule, passage }) =>
    amount.sort === 'age' &&
    !(rule === 'table-cell' && passage.text.includes(LIFE)) &&
    !/寿命[^«，。；]{0,20}(?:，[^«，。；]{0,12}(?:提高|增加|延长))?«|进一步(?:增长|提高|延长)[到至]«/u.test(
      marked,
    ),
};
