import { AID, NAME_OF_TIME, PUT_BACK } from '../../lexicon/common-words.ts';
import { HOLDS_FOR, OPEN_UNTIL, VALID } from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { pattern, shape } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { dateStartingAt, isPast, type PlacedDate } from './dates-of.ts';
import { due } from './due.ts';
import { furtherDates } from './further-dates.ts';

/** How long a policy holds is no time to act by: 有效期至, 实施期限延长至, 优惠政策执行至. */
const VALIDITY = shape`${VALID}|${HOLDS_FOR}[^，。；]{0,12}(?:执行|实施|延)`;

/** 申请期限至, 报名截止到, 征收期延长至, 缴费推迟到: until when something may or must be done. */
const UNTIL = shape`(?:${OPEN_UNTIL}[^，。；]{0,8}(?:期[限间]?|时间|截止|日期)?(?:分别)?|(?<!${AID}[^，。；]{0,8})实施时间|${PUT_BACK}|延迟?|宽限|截止(?:[^，。；]{0,8}(?:日期|时间))?|截至)(?:最[长迟晚])?$`;

/** Before 为 and 从, it is named as a time: 申报时间为, 截止日期为. */
const NAMED = shape`(?:${NAME_OF_TIME}|日期|截止)(?:分别)?$`;

/** 申报时间为5月1日至5月31日, 清理时限是3月—5月, 整治时间从7月1日起至8月31日: a range only behind 为 or 从. */
function isDay({ kind }: PlacedDate, word: string): boolean {
  return kind === 'range' ? /[为是从自]/u.test(word) : !/[从自]/u.test(word);
}

/** What a clause says before the word, without 原则上, 暂定 of 报名时间原则上为. */
const LAST_CLAUSE = /[^，。；、（）：]*?(?=(?:原则上|一般|暂定)?$)/u;

/** 申请期限至2020年12月31日, 征收期延长至3月底: the last day for an application, a payment, a report. */
export const untilDate: Rule<DeadlineValue> = {
  name: 'until-date',
  pattern: pattern`(?:[至到为]|(?<=时[限间]|期限|时段)是)(?:了)? ?(?:中华(?=民国))?|(?<=时间|期[间限])[从自] ?|(?<=${OPEN_UNTIL}截止)(?=\d)`,
  read: ({ 0: word, index }, passage) => {
    const date = dateStartingAt(passage, index + word.length);
    if (date === undefined || !isDay(date, word) || isPast(date, passage)) return null;
    const before =
      LAST_CLAUSE.exec(date.before.slice(0, date.before.length - word.length))?.[0] ?? '';
    if (!UNTIL.test(before) || VALIDITY.test(before)) return null;
    if (!/[为是从自]/u.test(word)) return due(date, { from: index, to: date.to });
    if (!NAMED.test(before)) return null;
    return [date, ...furtherDates(date, passage)].map((one) => due(one, one));
  },
};
