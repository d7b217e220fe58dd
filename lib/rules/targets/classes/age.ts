import { type Reason, reasonPattern } from '../reason.ts';

/** «60周岁以上»老人, «3岁以下»婴幼儿: how old people are. */
export const age: Reason = {
  name: 'age',
  class: 'quantity',
  pattern: reasonPattern`«`,
  applies: ({ amount }) => amount.sort === 'age',
};
