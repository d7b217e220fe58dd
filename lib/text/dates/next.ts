import type { Span } from '../../model/span.ts';
import { spansIn } from '../matches.ts';
import { pattern } from '../pattern.ts';
import { DAY_NUMBER, MONTH_NUMBER, MONTH_PART, TIME_OF_DAY, WEEKDAY } from './fragments.ts';

/** 次年3月底, 次月10日, 当年12月, 下一年度一季度, 考核期第2年10月上旬, 次日12时, 本月底, 月底前, 于13日17时前, 下周五: counted from a time that stands elsewhere. */
const NEXT = pattern`(?:(?:每个?)?(?:考核|评估|评价|规划|执行|建设|创建|任务|项目)期)?(?:[次翌当该同]年|(?:下一?|上一?|该|当|次)年度|第 ?[二三四五2-5] ?年)(?: ?的? ?(?:${MONTH_NUMBER} ?月份?(?: ?${DAY_NUMBER} ?[日号]| ?${MONTH_PART})?|第?[一二三四1-4] ?季度[末底]?|年?[底末]))|(?:[次当该本同]|下一?个?)月 ?(?:${DAY_NUMBER} ?[日号]|[底末初]|上旬|中旬|下旬)|(?<![\d一二三四五六七八九十次当该本同下每上个各整满年季 ])月底(?=[之以]?前)|(?<=(?<!位)于)${DAY_NUMBER}[日号](?: ?${WEEKDAY})?(?: ?${TIME_OF_DAY})?(?=[之以]?前)|(?:次|翌|当|下一个?工作)日(?: ?${TIME_OF_DAY})?|(?<![（(])[本下]周(?:[一二三四五六日天末](?: ?${TIME_OF_DAY})?|(?=[之以]?[前内](?![后期])))`;

/** Times that count from another: their spans, in text order. */
export function findNext(text: string): Span[] {
  return spansIn(NEXT, text);
}
