import { type Reason, reasonPattern } from '../reason.ts';

/** «60周岁以上»老人, «3岁以下»婴幼儿: how old people are. */
export const age: Reason = {
  name: 'age',
  class: 'quantity',
  pattern: reasonPattern`«`,
  applies: ({ amount, marked }) => amount.sort === 'age' && !/寿命[^«，。；]{0,20}«/u.test(marked),
};
