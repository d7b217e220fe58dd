import type { DeadlineValue } from '../../model/deadline.ts';
import type { Rule } from '../rule.ts';
import { dateStartingAt } from './dates-of.ts';
import { due } from './due.ts';

/** 未来五年（2023-24至2027-28年度）, 今后三年（2021—2023年）, 分三年（2023—2025年）实施: a stretch of years ahead, with the years that it means. */
export const comingYears: Rule<DeadlineValue> = {
  name: 'coming-years',
  pattern: /(?:未来|今后|分) ?[一二两三四五六七八九十\d]{1,3} ?年（/gu,
  read: ({ 0: words, index }, passage) => {
    const open = index + words.length;
    const date = dateStartingAt(passage, open);
    if (date === undefined || !date.behind.startsWith('）')) return null;
    return due(date, { from: index, to: date.to + 1 });
  },
};
