import { WHOLLY } from '../../lexicon/common-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { datedThings } from '../../lexicon/dated-things.ts';
import { AIMS_AT, BEHIND_DATE, ENDS_IN, OPENS_CASE, WHOSE_CASE } from '../../lexicon/due-words.ts';
import { DO, GROW, REACH, SHRINK } from '../../lexicon/target-words.ts';
import { anyOf, shape } from '../../text/pattern.ts';

/** 对6月30日前到期的贷款, 凡2019年底前注册的: a condition follows. */
const OPENS_CONDITION = shape`(?:对|${OPENS_CASE}|凡|除)$`;

/** 已开工的项目，…; 开工建设的医疗卫生、铁路等设施: what a date tells the age of. */
const AGED = shape`^(?:（含[^（）]{1,12}）)?(?:已经?|[未需尚]|尚未)*(?:\p{Script=Han}{1,10}的(?:\p{Script=Han}{0,6}${anyOf(datedThings.things)})?(?=[，。；、）]|$)|${anyOf(datedThings.states)}(?:\p{Script=Han}{0,3}|、[^，。；\d]{2,40})的)`;
const DONE = /^(?:（[^（）]{1,40}）)?(?:已|曾)/u;

/** 快修是指在24小时内完成的维修, 所称旧房，指2000年底前建成的住房: what a word means. */
export const DEFINES = shape`(?:是|所[称谓][^。；]{1,20})指[^。；]*$`;

/** 6月底前企业已交付的房屋, 6月底前开工且未停建的项目: the same, of whom and with what else. */
const AGED_OF = shape`^[^，。；的\d]{0,12}(?:${WHOSE_CASE}已|且[未已尚无])[^，。；\d的]{1,12}的(?=\p{Script=Han})`;

/** 在3月31日前，邮政寄递发票暂免收取邮费: until when something is granted. */
const GRANTS = shape`^，?[^，。；]{0,15}(?:暂?免(?![疫费])|减免|缓缴|享受)`;

/** Whether the words around a date make it a condition (2020年6月底前开工的项目) or a result (2019年底前已完成), and no deadline. */
export function tellsAge(before: string, behind: string): boolean {
  return (
    OPENS_CONDITION.test(before) ||
    AGED.test(behind) ||
    AGED_OF.test(behind) ||
    (DEFINES.test(before) && !behind.startsWith('，')) ||
    DONE.test(behind) ||
    (GRANTS.test(behind) && !ENDS.test(behind.replace(/^，/u, '')))
  );
}

/** Whether the clause behind a date ends as a condition: …贡献突出的企业，. */
export function clauseIsCondition(behind: string): boolean {
  const clause = /^[^，。；）]{0,60}/u.exec(behind)?.[0] ?? '';
  return CONDITION_END.test(clause);
}

const CONDITION_END = shape`的(?:\p{Script=Han}{0,4}${anyOf(datedThings.things)})?$`;

/** What may not follow a time by which something is to be done: 2020年的…, 2020年基础上, 2020年度. */
export const NO_ACTION = shape`^(?:的|度|版|届|${BEHIND_DATE}|[以之]?[后前]|起|始|×|\p{Script=Han}{2}了(?!解)|至(?!少|多)|到(?!位|(?![年月今明现期下第上次一二三四五六七八九十])\p{Script=Han})|是|时)`;

/** A bare year is only a time to act by where something ends in it: 力争2025年建成. */
export const ENDS = shape`^(?:前后)?${WHOLLY}?${ENDS_IN}`;

/** How much of something there is to be, or by how much it changes: 普及率不低于80%, 能耗下降5%, 60%以上社区达标. */
export const COMES_TO = shape`^[^，。；\t]{0,30}?(?:(?:${REACH}|${GROW}|${SHRINK}|不[低少高]于|超过|突破)[到至]? ?[\d一二三四五六七八九十百]|\d%以上)`;

const ACTS = perModel(
  () => shape`^(?:各|要|须|应|分别|全面|集中|基本|${AIMS_AT}){0,2}(?:组织|启动)?${DO()}`,
);

/** Whether a clause goes on with what is done then: 上半年 of 上半年完成招标. */
export function saysDoing(behind: string): boolean {
  return (ENDS.test(behind) || ACTS().test(behind)) && !clauseIsCondition(behind);
}
