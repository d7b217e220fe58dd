import type { DeadlineValue } from '../../model/deadline.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import type { Passage, Rule } from '../rule.ts';
import { clauseIsCondition, ENDS, NO_ACTION } from './conditions.ts';
import { dateStartingAt, isPast, type PlacedDate } from './dates-of.ts';
import { due } from './due.ts';

/** Words that aim at a time: 力争2020年底, 于2023年, 拟9月中旬. */
const AIM =
  /(?:(?:力争|争取|确保|力求|计划|拟|预计|原则上|最迟|务必)(?:分别|各)?[于在]?|[于在](?<![低高大小等由关基对优少多早晚不]于)) ?(?=\d|[一二三四五六七八九十]|[第年今明“次翌下当考项规])/gu;

/** 力争2020年底主体信用评级达到AAA级, 于2023年为道路进行翻新: a time that is aimed at, without 前. */
export const atDate: Rule<DeadlineValue> = {
  name: 'at-date',
  pattern: AIM,
  read: ({ 0: words, index }, passage) => {
    const date = dateStartingAt(passage, index + words.length);
    if (date === undefined || !isTime(date) || isPast(date, passage)) return null;
    const { behind } = date;
    if (NO_ACTION.test(behind) || clauseIsCondition(behind)) return null;
    const isBare = /[年度月份]$/u.test(date.words);
    if (isBare && !words.includes('于') && !ENDS.test(behind)) return null;
    const other = secondDate(date, passage);
    return other === null ? due(date, date) : [due(date, date), due(other, other)];
  },
};

/** 在年中和年末报告: the other of two times. */
function secondDate({ to, behind }: PlacedDate, passage: Passage): PlacedDate | null {
  const and = /^[和及、]/u.exec(behind);
  const date = and === null ? undefined : dateStartingAt(passage, to + 1);
  return date !== undefined && isTime(date) && !NO_ACTION.test(date.behind) ? date : null;
}

function isTime({ kind, grain }: CalendarExpression): boolean {
  return (kind === 'point' && grain !== 'plan') || kind === 'range' || kind === 'next';
}
