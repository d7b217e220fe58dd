import { DOES_AGAIN } from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { shape } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { dateStartingAt } from './dates-of.ts';
import { due } from './due.ts';

/** What may follow: a mark, or what is done then. 每月底被保险人 only counts. */
const DOES = shape`^(?:[，、。；）（]|$|前|[向将由对报]|各|${DOES_AGAIN})`;

/** 每季度末, 每月5日: what is due again and again; 每年9月为宣传月 only names a time, and a whole month needs 于 or 在. */
export const recurringDate: Rule<DeadlineValue> = {
  name: 'recurring-date',
  pattern: /每/gu,
  read: ({ index }, passage) => {
    const date = dateStartingAt(passage, index);
    if (date?.kind !== 'recurring' || !DOES.test(date.behind)) return null;
    const isMonth = /(?:月份?|季度|半年)$/u.test(date.words);
    return isMonth && !/[于在]$/u.test(date.before) ? null : due(date, date);
  },
};
