import type { DeadlineValue } from '../../model/deadline.ts';
import type { Rule } from '../rule.ts';
import { dateStartingAt } from './dates-of.ts';
import { due } from './due.ts';

/** 每季度末, 每月5日: what is due again and again; 每年9月为宣传月 only names a time, and a whole month needs 于 or 在. */
export const recurringDate: Rule<DeadlineValue> = {
  name: 'recurring-date',
  pattern: /每/gu,
  read: ({ index }, passage) => {
    const date = dateStartingAt(passage, index);
    if (date?.kind !== 'recurring' || /^(?:为|是|的|起|定)/u.test(date.behind)) return null;
    const isMonth = /月份?$/u.test(date.words);
    return isMonth && !/[于在]$/u.test(date.before) ? null : due(date, date);
  },
};
