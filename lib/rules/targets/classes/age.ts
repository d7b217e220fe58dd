import { type Reason, reasonPattern } from '../reason.ts';

/** «60周岁以上»老人, «3岁以下»婴幼儿: how old people are. */
export const age: Reason = {
  name: 'age',
  class: 'quantity',
  pattern: reasonPattern`«`,
  applies: ({ amount, marked }) =>
    amount.sort === 'age' &&
    !/寿命[^«，。；]{0,20}(?:，[^«，。；]{0,12}(?:提高|增加|延长))?«|进一步(?:增长|提高|延长)[到至]«/u.test(
      marked,
    ),
};
