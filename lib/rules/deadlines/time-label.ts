import { NAME_OF_TIME } from '../../lexicon/common-words.ts';
import { OTHER_TIME } from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { dateStartingAt } from './dates-of.ts';
import { due } from './due.ts';

/** 完成时限：2023年12月底, 时间节点：9月, 【完成时限】8月31日, 申报时间：自发布之日起至8月31日: a label and its date; not 发布时间. */
export const timeLabel: Rule<DeadlineValue> = {
  name: 'time-label',
  pattern: pattern`(?<!${OTHER_TIME})(?:${NAME_OF_TIME}|节点|日期)(?:要求|安排)?(?:[】\])）]?[：:]|】) ?(?:计划|预计|拟)?[于在]?(?:[自从][^，。；：\d]{2,20}起(?<to>[至到]) ?)?`,
  read: ({ 0: label, index, groups }, passage) => {
    const date = dateStartingAt(passage, index + label.length);
    if (date === undefined) return null;
    const to = groups?.to === undefined ? '' : label.slice(label.lastIndexOf(groups.to));
    return due(date, { from: date.from - to.length, to: date.to });
  },
};
