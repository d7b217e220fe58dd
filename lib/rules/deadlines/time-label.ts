import type { DeadlineValue } from '../../model/deadline.ts';
import type { Rule } from '../rule.ts';
import { dateStartingAt } from './dates-of.ts';
import { due } from './due.ts';

/** 完成时限：2023年12月底, 时间节点：9月: a label and its date. */
export const timeLabel: Rule<DeadlineValue> = {
  name: 'time-label',
  pattern:
    /(?:完成|办结|整改|办理|实施|推进|落实|目标)?(?:时限|时间节点|时间要求|时限要求|完成时间|时间安排|完成期限|整改期限|时间|期限)[】\])）]?[：:] ?/gu,
  read: ({ 0: label, index }, passage) => {
    const date = dateStartingAt(passage, index + label.length);
    return date === undefined ? null : due(date, date);
  },
};
