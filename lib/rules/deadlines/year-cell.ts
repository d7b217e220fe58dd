import { OF_TIMES } from '../../lexicon/column-names.ts';
import { THROUGHOUT } from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { pattern } from '../../text/pattern.ts';
import { columnAt } from '../column-at.ts';
import { yearOf } from '../passage-dates.ts';
import type { Rule } from '../rule.ts';

/** 全年 under 完成时限: the task is to be done within the notice's year. In a sentence it only counts what the year brings. */
export const yearCell: Rule<DeadlineValue> = {
  name: 'year-cell',
  pattern: pattern`(?<=^|\t)${THROUGHOUT}(?=\t|$)`,
  read: ({ index }, passage) => {
    const year = yearOf(passage);
    if (year === null || !OF_TIMES.test(columnAt(passage, index) ?? '')) return null;
    return { value: { date: `${year}-12-31` } };
  },
};
