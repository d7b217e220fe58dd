import { OF_TIMES } from '../../lexicon/column-names.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { pattern } from '../../text/pattern.ts';
import { columnAt } from '../column-at.ts';
import type { Passage, Rule } from '../rule.ts';
import { dateStartingAt, hasDates, isPast, type PlacedDate } from './dates-of.ts';
import { due } from './due.ts';
import { furtherDates } from './further-dates.ts';

/** A bare year heads figures, a date of the past tells what was, and 今日（四月八日） when it is told; under 完成时限, or behind the name of a phase, any date is due. */
function isTime(passage: Passage, date: PlacedDate, isAlone: boolean): boolean {
  const column = columnAt(passage, date.from);
  if (column !== undefined) return OF_TIMES.test(column);
  if (date.before.endsWith('阶段（')) return true;
  return (
    !isAlone &&
    !date.before.endsWith('日（') &&
    !/(?<!半)年度?$/u.test(date.words) &&
    !isPast(date, passage)
  );
}

/** A table cell, or a bracket, that holds a date and nothing else: 2023年12月底, （2022年3月—5月）, （2022年6月底前）. */
export const timeCell: Rule<DeadlineValue> = {
  name: 'time-cell',
  applies: hasDates,
  pattern: pattern`(?=\d|[一二三四五六七八九十]|[第年今本明每上下次“])(?<=^|\t ?|（)[^\t\n（）]{2,30}(?= ?(?:\t|\n|）|$))`,
  read: ({ 0: cell, index }, passage) => {
    const date = dateStartingAt(passage, index);
    const isAlone = index === 0 && !passage.text.includes('\t');
    if (date === undefined || !isTime(passage, date, isAlone)) return null;
    const dates = [date, ...furtherDates(date, passage)];
    const rest = cell.slice((dates.at(-1) ?? date).to - index);
    if (!/^(?:年?[之以]?前|内|完成|底)?(?:前|完成)?$/u.test(rest)) return null;
    return dates.map((one) => due(one, one));
  },
};
