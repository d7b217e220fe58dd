import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 对出口额达«500万元»、1000万元，且增长10%以上的企业，分别奖励: who gets what comes next; «500吨»、1000吨以上，分别给予, 按里程分«50公里以上»和20公里以上两档: in what steps; 对…后«1年内»重新购置的纳税人: who does so soon enough. */
export const grantee: Reason = {
  name: 'grantee',
  class: 'quantity',
  pattern: reasonPattern`(?:^|[，；：）])对(?![^«]*(?:${AID}|${GIVE}|按))[^«。；：]{2,80}«[^»]*»[^«。；给奖补按]{0,60}(?<why>的[^«，。；\d的]{0,20})，(?:由[^，。；\d]{1,12}|分别|再|每[^，。；\d]{1,6}|一次性){0,2}(?:${AID}|${GIVE}|按)|对[^«，。；]{2,30}后«[^»]*内»[^«，。；\d]{2,24}的[^«，。；的\d]{0,4}(?<soon>${PARTY}|厂商|者)，|按[^«，。；]{1,40}«[^»]*以[上下内]»(?:[、和]\d[^，。；、和]{1,8}){0,4}(?<steps>[两二三四五]个?[档级类])|(?:«[^»]*(?:以[上下内]|至)[^»]*»|(?<!按[^，。；«]{0,14})(?:达到?|满|突破|超过|额|量|积|值|投入)(?:\d[\d.]*[^，。；、\d«]{1,6}、){0,6}«[^»]*»)(?<tier>，分别)(?=再?(?:${AID}|${GIVE}|按))`,
};
