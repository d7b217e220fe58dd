import { GIVE } from '../../../lexicon/common-words.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 员工规模在«10人以上»、研发投入占比不低于3%的企业，可申请: the first of several conditions that say which party is meant. */
export const qualifiedParty: Reason = {
  name: 'qualified-party',
  class: 'quantity',
  pattern: reasonPattern`(?:^|[，；：、])[^«，。；：、]{2,14}«[^»]*以[上下内]»(?<why>[、且或并][^«，。；：]{2,60}的[^«，。；：、的]{0,8}(?:(?:${PARTY})(?=，|可|给予|予以|按|享受)|(?=可以?申[报请])))|(?:^|[。；）])(?:[一二三四五六七八九十\d]{1,3}[.、．])?对(?:(?!按|以(?![上下内])|由|${GIVE})[^。；«]){2,80}(?:达到?«|«(?:超过?|不[低少]于|突破))[^»]*»(?:（[^（）]{1,30}）)?(?<whom>[^。；«\d]{0,60}的[^，。；«]{2,16}，?(?:给予|予以))`,
};
