import { WHOLLY } from '../../lexicon/common-words.ts';
import { ENDS_IN, OCCASION } from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { tellsAge } from './conditions.ts';
import { mayBearDates } from './dates-of.ts';

/** 春节前的…, 春节前能整改的，…: tells which. */
const IN_A_CASE = /^(?:的|[能未已][^，。；]{1,10}的)/u;

/** How far is looked around. */
const WINDOW = 40;

/** 春节前, 今年秋季学期开学前, 汛期来临之前: a day that has a name and no fixed date. 春节前后 only says when. */
export const beforeOccasion: Rule<DeadlineValue> = {
  name: 'before-occasion',
  pattern: pattern`(?:[今明]年)?(?:${OCCASION}[之以]?前(?![后夕期往述款]|[一二三四五六七八九十\d])|汛前(?=[，要须应]|、(?!汛)|${WHOLLY}?${ENDS_IN}))`,
  read: ({ 0: { length }, index }, passage) => {
    if (!mayBearDates(passage)) return null;
    const before = passage.text.slice(0, index).slice(-WINDOW);
    const behind = passage.text.slice(index + length, index + length + WINDOW);
    if (/《[^》]*$|[近往自从]$/u.test(before) || tellsAge(before, behind) || IN_A_CASE.test(behind))
      return null;
    return { value: { date: null } };
  },
};
