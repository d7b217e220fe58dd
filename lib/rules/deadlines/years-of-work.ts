import { SPEND_TIME } from '../../lexicon/common-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import type { Rule } from '../rule.ts';

/** 经过5—10年左右时间, 用三年时间: how long something may take, which begins with the notice. */
export const yearsOfWork: Rule<DeadlineValue> = {
  name: 'years-of-work',
  pattern: new RegExp(
    `(?<=(?<!使|费|应|采|沿|录|聘|试)用|${SPEND_TIME.source}|花) ?[\\d一二三四五六七八九十两]{1,3}(?: ?[—–―\\-~～至到] ?[\\d一二三四五六七八九十两]{1,3})? ?年(?:左右)?的?(?=时间|努力)`,
    'gu',
  ),
  read: () => ({ value: { date: null } }),
};
