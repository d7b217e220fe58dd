import type { DeadlineValue } from '../../model/deadline.ts';
import type { Rule } from '../rule.ts';
import { mayBearDates } from './dates-of.ts';

/** 立即报告（最迟不超过4个小时）: the length of time in which something is to be done, said as the latest that is allowed. */
export const atLatest: Rule<DeadlineValue> = {
  name: 'at-latest',
  pattern:
    /(?<=最迟|最晚|至迟)不(?:得|应|能)?(?:超过|迟于|晚于) ?(?:\d{1,3}|[一二三四五六七八九十两]{1,3})个?(?:分钟|小时|工作日|日|天|星期|周|月)(?!的)/gu,
  read: (_, passage) => (mayBearDates(passage) ? { value: { date: null } } : null),
};
