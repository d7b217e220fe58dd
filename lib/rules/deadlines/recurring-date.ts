import type { DeadlineValue } from '../../model/deadline.ts';
import type { Rule } from '../rule.ts';
import { datesOf } from './dates-of.ts';
import { due } from './due.ts';

/** 每季度末, 每月5日: what is due again and again; 每年9月为宣传月 only names a time, and a whole month needs 于 or 在. */
export const recurringDate: Rule<DeadlineValue> = {
  name: 'recurring-date',
  pattern: /每/gu,
  read: ({ index }, passage) => {
    const date = datesOf(passage).find(({ from, kind }) => from === index && kind === 'recurring');
    if (date === undefined || /^(?:为|是|的|起|定)/u.test(passage.text.slice(date.to))) return null;
    const isMonth = /月份?$/u.test(passage.text.slice(date.from, date.to));
    return isMonth && !/[于在]$/u.test(passage.text.slice(0, index)) ? null : due(date, date);
  },
};
