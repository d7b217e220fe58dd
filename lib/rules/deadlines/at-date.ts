import { AIMS_AT } from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { pattern } from '../../text/pattern.ts';
import type { Passage, Rule } from '../rule.ts';
import { COMES_TO, clauseIsCondition, ENDS, NO_ACTION, saysDoing } from './conditions.ts';
import { dateStartingAt, isPast, isYearToCome, type PlacedDate } from './dates-of.ts';
import { due } from './due.ts';
import { furtherDates } from './further-dates.ts';

/** Words that aim at a time: 力争2020年底, 于2023年, 拟9月中旬. */
const AIM = pattern`(?:${AIMS_AT}(?:分别|各)?[于在]?|[于在](?<![低高大小等由关基对优少多早晚不]于)) ?(?=\d|[一二三四五六七八九十]|[第年今本明“次翌下当考项规上])`;

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
    if (isBare && !words.includes('于') && !isActedIn(date) && !isAimedAt(date, passage))
      return null;
    const others = furtherDates(date, passage);
    return [date, ...others].map((one) => due(one, one));
  },
};

/** 力争下半年签约: a part of a year in which something is done; of a bare year or month it must be said that something ends in it. */
function isActedIn({ grain, behind }: PlacedDate): boolean {
  return ENDS.test(behind) || (['half', 'quarter'].includes(grain) && saysDoing(behind));
}

/** 力争2025年每千人医师数不低于3.5人: a year to come, and what is to be reached in it. */
function isAimedAt(date: PlacedDate, passage: Passage): boolean {
  return isYearToCome(date, passage) && COMES_TO.test(date.behind);
}

function isTime({ kind, grain }: CalendarExpression): boolean {
  return (kind === 'point' && grain !== 'plan') || kind === 'range' || kind === 'next';
}
