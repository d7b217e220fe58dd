import type { DeadlineValue } from '../../model/deadline.ts';
import { shape } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { saysDoing, tellsAge } from './conditions.ts';
import { dateEndingAt, type PlacedDate } from './dates-of.ts';
import { due } from './due.ts';
import { formerDates } from './former-dates.ts';

/** 民国108年1月1日前购置者，: in laws of Taiwan a clause that ends so is a case. */
const CASE_OF_LAW = /^[^。；]{1,40}者[，。]/u;

/** 落实2030年前碳达峰行动方案: a plan's name, though without 《》. */
const OF_PLAN = /(?:落实|实施|制[定订]|编制)(?:国家|[全我]?[省市县区])?$/u;
const PLAN = shape`^[^，。；：、的\d]{3,14}(?:方案|规划|计划|纲要)`;

function isInPlanName({ grain, before }: PlacedDate, behind: string): boolean {
  return grain === 'year' && OF_PLAN.test(before) && PLAN.test(behind) && !saysDoing(behind);
}

/** 2023年底前, 6月30日之前, 每月5日前, 2024年或之前, 3月20日至24日内, 6月30日24时截止: the day before which something is to be done. */
export const beforeDate: Rule<DeadlineValue> = {
  name: 'before-date',
  pattern:
    /(?:或)?[之以]?前(?!后|(?<![日底末旬]前)[一二三四五六七八九十两几\d]{1,3}[季个月年名位批次期天日]|期|往|来|述|款|项|段)|(?<=日)以?内(?![容部外地蒙])|(?:截止|为止)(?=$|[。，；、）\s])/gu,
  read: ({ 0: word, index }, passage) => {
    const date = dateEndingAt(passage, index);
    if (date === undefined) return null;
    if (date.words.includes('民国') && CASE_OF_LAW.test(date.behind)) return null;
    const former = formerDates(date, passage);
    const behind = date.behind.slice(word.length);
    if (tellsAge((former[0] ?? date).before, behind) || isInPlanName(date, behind)) return null;
    const last = former.some(({ kind }) => kind === 'recurring') ? { ...date, date: null } : date;
    return [
      ...former.map((one) => due(one, one)),
      due(last, { from: index, to: index + word.length }),
    ];
  },
};
