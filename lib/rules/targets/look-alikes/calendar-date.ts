import { shape } from '../../../text/pattern.ts';
import { spansWithin } from '../../../text/spans-within.ts';
import type { LookAlike } from './look-alike.ts';

/** A year of the Republic whose era is left out, in the older order of a law: 一百年一月一日, 九十五年四月. */
const ERA_LEFT_OUT = shape`«[^»]*年»[一二三四五六七八九十]{1,2}月`;
/** 2022学年: a year of schools, by its number. */
const SCHOOL_YEAR = /(?:19|20)\d{2}学年»/u;
/** 2.2020年: the number of an item, glued to the year with which it begins. */
const NUMBERED_YEAR = /«\d{1,2}[.．]?(?:19|20)\d{2}年度?»/u;
/** 2月10起, 定于20日召开, 截至20日: a day that has lost its 日, or its month. */
const DAY_LOST = /月«\d{1,2}起»|(?:[于在]|截[至止])«(?:[12]\d|3[01]|[1-9])日»(?![内以之期])/u;

/** 2023年, 6月30日, 每季度末, 次年3月: dates, which are not lengths of time. */
export const calendarDate: LookAlike = {
  name: 'calendar-date',
  is: ({ number, marked }, { dates }) =>
    spansWithin(dates, number).some(({ kind }) => kind !== 'within') ||
    DAY_LOST.test(marked) ||
    (/年度?»/u.test(marked) &&
      (NUMBERED_YEAR.test(marked) || ERA_LEFT_OUT.test(marked) || SCHOOL_YEAR.test(marked))),
};
