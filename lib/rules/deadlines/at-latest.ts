import type { DeadlineValue } from '../../model/deadline.ts';
import type { Passage, Rule } from '../rule.ts';
import { dateStartingAt, mayBearDates } from './dates-of.ts';
import { due } from './due.ts';

/** 立即报告（最迟不超过4个小时）, 不得晚于11月30日: the length of time in which something is to be done, or the day, said as the latest that is allowed. */
export const atLatest: Rule<DeadlineValue> = {
  name: 'at-latest',
  pattern:
    /(?<=最迟|最晚|至迟)不(?:得|应|能)?(?:超过|迟于|晚于) ?(?:\d{1,3}|[一二三四五六七八九十两]{1,3})(?:个?(?:分钟|小时|工作日|日|天|星期|周)|个月)(?!的)|(?<of>不(?:得|应|能|宜)?[迟晚]于 ?|(?<=最[迟晚])不(?:得)?超过 ?)(?=[\d今本明次当每])/gu,
  read: ({ index, groups }, passage) => {
    if (!mayBearDates(passage)) return null;
    return groups?.of === undefined ? { value: { date: null } } : day(passage, index, groups.of);
  },
};

function day(passage: Passage, from: number, { length }: string) {
  const date = dateStartingAt(passage, from + length);
  return date === undefined ? null : due(date, { from, to: date.to });
}
