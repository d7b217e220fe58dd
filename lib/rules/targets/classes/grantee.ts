import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 对出口额达«500万元»、1000万元，且增长10%以上的企业，分别奖励: who gets what comes next; «500吨»、1000吨以上，分别给予: in what steps. */
export const grantee: Reason = {
  name: 'grantee',
  class: 'quantity',
  pattern: reasonPattern`(?:^|[，；：）])对(?![^«]*(?:${AID}|${GIVE}|按))[^«。；：]{2,80}«[^»]*»[^«。；给奖补按]{0,60}(?<why>的[^«，。；\d的]{0,20})，(?:由[^，。；\d]{1,12}|分别|再|每[^，。；\d]{1,6}|一次性){0,2}(?:${AID}|${GIVE}|按)|(?<!按[^，。；«]{0,14})(?:«[^»]*(?:以[上下]|至)[^»]*»|(?:达到?|满|突破|超过|额|量|积|值|投入)(?:\d[\d.]*[^，。；、\d«]{1,6}、){0,6}«[^»]*»)(?<tier>，分别)(?=再?(?:${AID}|${GIVE}|按))`,
};
