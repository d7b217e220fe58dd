import { perModel } from '../../../lexicon/current-model.ts';
import { DO } from '../../../lexicon/target-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';
import { EACH_COUNTED } from './counted-list.ts';

const DONE = perModel(() =>
  byUnit(`(?:${DO().source}|每|一[日天周月年]|各|至少|再|不少于|安排|发给)[^«，。；]{0,24}«`),
);
const SMALL = /«[两二三四五六七八九十]/u;

/** 其成员以«三人»或五人为原则: what is laid down. */
const AS_A_RULE = shape`以(?:[^«，。；]{1,6}或)?«[^»]*»(?:或[^«，。；]{1,6})?为(?:原则|宜|准)`;

/** 严把教学和质量«两个»关口: a small number in words that no verb of doing governs. */
export const smallTotal: Reason = {
  name: 'small-total',
  class: 'quantity',
  pattern: reasonPattern`«`,
  applies: ({ comparator, amount, marked }) =>
    comparator === 'eq' &&
    (amount.sort === 'noun' ||
      (amount.sort === 'thing' && isIn(SMALL, marked) && /»[“\p{Script=Han}]/u.test(marked))) &&
    ![DONE(), EACH_COUNTED, AS_A_RULE].some((form) => isIn(form, marked)),
};
