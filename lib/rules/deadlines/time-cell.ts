import type { DeadlineValue } from '../../model/deadline.ts';
import type { Passage, Rule } from '../rule.ts';
import { dateStartingAt } from './dates-of.ts';
import { due } from './due.ts';

/** Whether a line is a cell under 完成时限, or the first of several cells. */
function isOfTimes({ text, columns }: Passage): boolean {
  return text.includes('\t') || /时限|时间|期限|节点|进度/u.test(columns?.[0] ?? '');
}

/** A table cell, or a bracket, that holds a date and nothing else: 2023年12月底, （2022年3月—5月）, （2022年6月底前）. */
export const timeCell: Rule<DeadlineValue> = {
  name: 'time-cell',
  pattern:
    /(?<=^|\t ?|（)(?=[\d一二三四五六七八九十第年今本明每“])[^\t\n（）]{2,30}(?= ?(?:\t|\n|）|$))/gu,
  read: ({ 0: cell, index }, passage) => {
    const date = dateStartingAt(passage, index);
    if (index === 0 && !isOfTimes(passage)) return null;
    if (date === undefined || (date.grain === 'year' && date.kind === 'range')) return null;
    const rest = cell.slice(date.to - index);
    return /^(?:年?[之以]?前|内|完成|底)?(?:前|完成)?$/u.test(rest) ? due(date, date) : null;
  },
};
