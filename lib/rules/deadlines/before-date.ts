import type { DeadlineValue } from '../../model/deadline.ts';
import type { Passage, Rule } from '../rule.ts';
import { tellsAge } from './conditions.ts';
import { dateEndingAt, type PlacedDate } from './dates-of.ts';
import { due } from './due.ts';
import { formerDates } from './former-dates.ts';

/** 1月10日前 in a notice of December: the next year's. */
function toCome<Time extends PlacedDate>(time: Time, { date: day }: Passage): Time {
  const { date, year } = time;
  if (date === null || day === null || year !== 'inherited' || time.yearAt !== undefined)
    return time;
  const isNextYear = date < day && /-1[12]-/u.test(day) && /-0[1-3]-/u.test(date);
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return isNextYear && date.slice(0, 4) === day.slice(0, 4) ? { ...time, date: next } : time;
}

/** 2023年底前, 6月30日之前, 每月5日前, 2024年或之前, 6月30日24时截止: the day before which something is to be done. */
export const beforeDate: Rule<DeadlineValue> = {
  name: 'before-date',
  pattern:
    /(?:或)?[之以]?前(?!后|[一二三四五六七八九十两几\d]{1,3}[季个月年名位批次期天日]|期|往|来|述|款|项|段)|(?:截止|为止)(?=$|[。，；、）\s])/gu,
  read: ({ 0: word, index }, passage) => {
    const date = dateEndingAt(passage, index);
    if (date === undefined || date.kind === 'within') return null;
    const former = formerDates(date, passage);
    if (tellsAge((former[0] ?? date).before, date.behind.slice(word.length))) return null;
    const last = former.some(({ kind }) => kind === 'recurring') ? { ...date, date: null } : date;
    return [
      ...former.map((one) => due(toCome(one, passage), one)),
      due(toCome(last, passage), { from: index, to: index + word.length }),
    ];
  },
};
