import { CHANGED_BY } from '../../../lexicon/class-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { type Reason, reasonPattern } from '../reason.ts';

const CHANGE = byUnit(`[提增](?=[至到])|${CHANGED_BY.source}|降|减|升|改`);

/** 由«50%»提高到60%, 从2019年的«50%»提升到, «0.54万元»、2.59万元下降至, 在«10个工作日»的基础上: the value from which something starts. */
export const base: Reason = {
  name: 'base',
  class: 'quantity',
  pattern: reasonPattern`«(?<![到至为](?:每[人月年户亩日天]){0,3}«)[^»]*»(?:[^«，。；、]|、(?=\d)){0,18}(?:${CHANGE})(?:到(?!位)|至|为|成)|(?<list>由)[^«，。；]{0,12}«[^»]*»(?:、[^«，。；、]{2,14}){0,5}，?(?:依次|分别|相应)(?:${CHANGE})(?:到|至|为)|由[^«，。；]{0,12}\d[^«，。；]{0,40}、[^«，。；、]{0,6}«[^»]*»(?:、[^«，。；、]{2,14}){0,5}，?(?:依次|分别|相应)(?:${CHANGE})(?:到|至|为)|«[^»]*»(?:[/／][^«，。；]{1,5})?(?<why>(?:标准|水平|额度)?的?基础上)|（(?<now>目前|现行)«|以[^«，。；]{0,24}«[^»]*»(?<floor>为基[数准])|与[^«，。；]{2,12}（«[^»]*»）(?<beside>相比)|由«[^»]*»(?<from>(?:${CHANGE})\d)|(?<against>相比（)«|(?<was>原(?:定|估算|批复|核定|计划|为))[^«，。；]{0,8}«|(?<than>[比较](?:\d{4}|上|去)年[底末]?的?)(?:\d[^«，。；、]{0,8}、)?«(?!至少|不[低少]于)`,
};
