import { SPEND_TIME } from '../../lexicon/common-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';
import { dateStartingAt } from './dates-of.ts';
import { due } from './due.ts';

/** 时间（ of 用3年时间（2021年至2023年）, or 努力（: what stands between the years and the bracket that tells which they are. */
const UP_TO_BRACKET = 3;

/** 经过5—10年左右时间, 用三个月时间: how long something may take, which begins with the notice. */
export const yearsOfWork: Rule<DeadlineValue> = {
  name: 'years-of-work',
  pattern: byUnit(
    `(?<=(?<!使|费|应|采|沿|录|聘|试)用|${SPEND_TIME.source}|花) ?[\\d一二三四五六七八九十两半]{1,3}(?: ?[—–―\\-~～至到] ?[\\d一二三四五六七八九十两]{1,3})? ?(?:年|个?半?月|周|天)(?:左右)?的?(?=时间|努力)`,
    'g',
  ),
  read: ({ 0: words, index }, passage) => {
    const end = index + words.length;
    const years = dateStartingAt(passage, end + UP_TO_BRACKET);
    if (years === undefined || !years.behind.startsWith('）')) return { value: { date: null } };
    return due(years, { from: index, to: years.to + 1 });
  },
};
