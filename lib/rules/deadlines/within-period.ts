import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { AGED_SINCE } from '../../lexicon/common-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import {
  AIMS_WITHIN,
  BEGINS,
  CLOSE_WITH,
  LOOKS_BACK_ON,
  SETS_CASE,
} from '../../lexicon/due-words.ts';
import type { DeadlineValue } from '../../model/deadline.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { DEFINES, ENDS } from './conditions.ts';
import { dateEndingAt } from './dates-of.ts';
import { due } from './due.ts';

/** 返岗前14天内, 近2个月内, 同一年度内, 怀孕10周以内: looks back, or names a stretch of time. 届满前30日内 looks ahead. */
const LOOKS_BACK = shape`(?:(?<![日满期])前|近|${LOOKS_BACK_ON}|同|每)(?:满)? ?$`;

/** 毕业2年内高校毕业生, 退役1年内的: with years or months, an age. */
const SINCE = shape`${AGED_SINCE}(?:后|满)? ?$`;

/** 5日内给予答复 does not, but 10日内未申请的, 一年内发生两次的, 三年内免征, 一个月内取得的收入, 14天内活动轨迹: sets a case, or tells how long something is granted. */
const SETS_A_CASE = shape`^(?!给予[^，。；]{0,6}(?:[答回批]复|反馈|回应|受理))(?:仍|均|都|又|再次|累计|连续)?(?:未|无(?![条偿])|${SETS_CASE}|不再?能?|有(?![关效序])|曾|已|被|免|减|按(?![规程要时照期])|每|的?核酸|蒙古)`;

/** With years, being due must be said: 争取三年内, 未来五年内, 三年内建成, or of one year after another: 一年内建成，两年内见效. */
const AIMS = shape`(?:${AIMS_WITHIN}|用)(?:在|于)? ?$|[年月]内[^，。；]{1,20}[，、] ?$`;

/** 三年内调整到位: the clause ends with what is then done. */
const CLOSES = shape`^[^，。；、的]{0,12}${CLOSE_WITH}(?=[，。；）]|$)`;

/** 在缴款期限满3个月内补缴税款的，; 30日内，人数发生变化的，: a case of which something follows. */
const CASE_END = shape`^(?:，[^，。；]{2,24}变化|[^，。；]{0,60})的[，；。]`;

/** 对3年内建成的项目: whom something is for. */
const OF_WHOM = shape`^[^，。；的]{2,40}的(?=\p{Script=Han})`;

/** 小学每节课在30分钟以内、中学: how long something lasts, where nothing is said to be done. */
const LASTS = /^(?:、|[。；]|，[并且]|$)/u;

/** 取消今后3年内项目申报资格: for how long somebody may not apply. */
const LOSES_RIGHT = shape`^[^，。；]{0,16}(?:申[报请]|参[评选]|投标|准入)[^，。；]{0,4}资格`;

/** 5年内重点引进100名, 5年内市、区两级引进: a clause that begins with so many years, and with what is to be done in them. */
const OPENS_CLAUSE = /(?:^[-–—•·]?|[。，；：）])\s*在?$/u;
/** 新建的: of the clause that such a time tells the age of. */
const OF_AGE = /^\p{Script=Han}{2,3}的/u;
const BEGINS_ACTION = perModel(
  () =>
    shape`^(?:[省市区县州镇、（）级]{2,12}[两三]级)?(?:在[^，。；]{2,20}(?:领域|方面|行业))?(?:${BEGINS}|共)?${anyOf(actionVerbs().verbs)}`,
);

/** 令租用率达到九成, 将能耗降低一成: what is to come about in that time. */
const BRINGS_ABOUT = /^(?:[令使把]|将(?![要近]))/u;

/** ，将 of 5年内，将建成50个县. */
const WILL = /^，?[将要应]/u;

/** 授权公告之日起一年内提出, 核发补助后五年内至少查核一次: what is to be done some years behind an event. */
const BEHIND_EVENT = /[起后] ?$/u;
const TO_DO_THEN = shape`^，?(?:至少|(?:向[^，。；]{1,10}|以书面)?(?:提出|提交|申[请报]|办理|缴[回还清纳]|清偿|偿还|归还|完成))(?![^，。；]{0,30}[的者][，；。])`;

/** Whether a length in years or months is an age, or in years is not said to be aimed at. */
function isAge(length: string, before: string, behind: string): boolean {
  if (/[年月]$/u.test(length) && SINCE.test(before)) return true;
  if (!/年$/u.test(length) || AIMS.test(before)) return false;
  if (BEHIND_EVENT.test(before) && TO_DO_THEN.test(behind)) return false;
  if (ENDS.test(behind.replace(WILL, '')) || CLOSES.test(behind)) return false;
  const acts = BRINGS_ABOUT.test(behind) || BEGINS_ACTION().test(behind);
  return !OPENS_CLAUSE.test(before) || OF_AGE.test(behind) || !acts;
}

/** 报到前48小时内须检测: before something to come, where it is ordered; 返岗前14天内 looks back. */
function looksBack(before: string, behind: string): boolean {
  return LOOKS_BACK.test(before) && !(/前$/u.test(before) && /^[，]?(?:[应须]|必须)/u.test(behind));
}

/** 30个工作日内, 24小时内, 印发之日起30日内, 争取三年内: the length of time in which something is to be done. */
export const withinPeriod: Rule<DeadlineValue> = {
  name: 'within-period',
  pattern: /[以之]?内/gu,
  read: ({ 0: word, index }, passage) => {
    const date = dateEndingAt(passage, index + word.length);
    if (date?.kind !== 'within') return null;
    const { before, behind, words } = date;
    if (looksBack(before, behind) || DEFINES.test(before) || SETS_A_CASE.test(behind)) return null;
    if (/(?<![应须要])在 ?$/u.test(before) && LASTS.test(behind)) return null;
    if (/(?<![面针应])对$/u.test(before) && OF_WHOM.test(behind)) return null;
    if (CASE_END.test(behind) || LOSES_RIGHT.test(behind)) return null;
    return isAge(words.slice(0, -word.length), before, behind) ? null : due(date, date);
  },
};
