import { TELLS } from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { pattern, shape } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { clauseIsCondition, tellsAge } from './conditions.ts';
import { mayBearDates } from './dates-of.ts';

/** How far is looked behind it. */
const WINDOW = 40;

/** 六个月, 20个工作日, 二周: how long before. */
const LENGTH = /(?:\d{1,3}|[一二三四五六七八九十两]{1,3}) ?(?:个?工作日|日|天|周|个月)/u;

/** 应于, 应当在, 并于: that it is to be done, of what is to be done next. */
const ORDERED = /[应须并]|应当/u;

/** 前三天举行了彩排: what was done so many days ahead. */
const WAS_DONE = /^[^，。；的]{0,12}了(?!解)/u;

/** 书面告知, 向工会说明情况: what is to be said so many days ahead; what has been done ahead of time, or sets a case, is not due. */
const IS_SAID = shape`^[^，。；、\d的了]{0,16}?${TELLS}(?!了)`;

/**
 * 有效期届满三十日前, 届满前6个月, 应于活动办理三十日前, 应于开班前10个工作日, 提前5日告知: so many days before something. Without what they are counted from, 三日前 may tell what was;
 * 6月30日前 is a day.
 */
export const daysBefore: Rule<DeadlineValue> = {
  name: 'days-before',
  pattern: pattern`(?<=(?:[期届]满|(?:${ORDERED}|^|[，。；])[于在][^，。；、\d月]{2,14})(?:的|之)? ?)(?:${LENGTH}[之以]?前|(?<=[期届]满|${ORDERED}[于在][^，。；、\d月]{2,14})前${LENGTH}(?!以?内|[至到]))|提前(?<![未没不有]提前)(?:至少|不少于)?${LENGTH}(?![以之]?内)`,
  read: ({ 0: words, index }, passage) => {
    if (!mayBearDates(passage)) return null;
    const end = index + words.length;
    const behind = passage.text.slice(end, end + WINDOW);
    if (tellsAge('', behind) || WAS_DONE.test(behind)) return null;
    if (words.startsWith('提前') && (!IS_SAID.test(behind) || clauseIsCondition(behind)))
      return null;
    return { value: { date: null } };
  },
};
