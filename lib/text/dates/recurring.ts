import type { Span } from '../../model/span.ts';
import { spansIn } from '../matches.ts';
import { pattern } from '../pattern.ts';
import { DAY_NUMBER, MONTH_NUMBER, MONTH_PART, TIME_OF_DAY, TO } from './fragments.ts';

/** 第一个月的, 最后一个月的, 末月, 次月: a month of a quarter or half, or the one after it. */
const MONTH_OF = /(?:的)?(?:第 ?[一二三四五六1-6]|最后一?|首|末|次)个?月(?:的)?/u;

const DAY = pattern`${DAY_NUMBER}(?: ?${TO} ?${DAY_NUMBER})? ?[日号]`;

const END = /[底末终初]|上旬|中旬|下旬/u;

const WORKDAY = /(?:最后|第) ?[一1]?个?工作日/u;

/** 每年3月、9月: another month of the same. */
const AND_MONTH = pattern`[、和及] ?${MONTH_NUMBER} ?月份?(?! ?(?:${DAY}|${MONTH_PART}))`;

/** 每月5日, 每季度末, 每季度末25日, 每月最后一个工作日, 每年6月底, 每季度最后一个月的30日, 每周五, 每日17时, 每个考核年度末: what comes again at a fixed time. */
const EVERY = pattern`每 ?(?:一?个)?(?:(?:考核|会计|自然)?年(?:度|(?=年[底末终初]))?年?|半年|两年|[一二三四1-4]?季度?|学期|学年)(?: ?的? ?${MONTH_NUMBER} ?月份?(?: ?${DAY}| ?${MONTH_PART})?(?:${AND_MONTH}){0,3}| ?${MONTH_OF}(?: ?${DAY}| ?${END})?| ?${END}(?: ?${DAY})?| ?第?[一二三四1-4]季度[末底]?| ?[上下]半年(?:[、和及][上下]半年)?)|每 ?个?月 ?(?:的)?(?:${DAY}|${END}|${WORKDAY})|每 ?个?(?:周|星期)(?:[一二三四五六日天末]|的?${WORKDAY})(?: ?${TIME_OF_DAY})?|每[日天] ?${TIME_OF_DAY}`;

/** Times that come again: their spans, in text order. */
export function findRecurring(text: string): Span[] {
  return spansIn(EVERY, text);
}
