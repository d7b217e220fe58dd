import { shape } from '../../../../text/pattern.ts';
import { stripHead } from '../noun.ts';
import type { Way } from '../way.ts';

/** mg/L, g/m³: so much of it in so much of another. */
const STRENGTH = /^(?:[mμu微毫]?[gG克]|毫克|微克)\/(?:[mM]?[lL]|升|毫升|kg|千克)$/u;
/** 含氯消毒液: up to what the stuff is. */
const STUFF = shape`^的?(?<stuff>[^，□]{1,12}?(?:溶?液|[剂水药]))`;
/** 有效碘含量为: which of its parts is so strong. */
const PART = shape`(?<part>[^，□的]{0,4}(?:含量|浓度))为?$`;
/** 浴室地面可用: where or on what it is used. */
const PLACE = shape`^(?<place>[^，□]{2,10}?)(?<!时|法)(?:可以?|应当?|宜|须|要)?(?:使|采|选)?用$`;

/** 浴室地面碘伏消毒液浓度 of 浴室地面可用«300mg/L»的碘伏消毒液擦拭: how strong what is used is to be. */
export const strength: Way = {
  name: 'strength',
  names: ({ around: { own, behind }, unit }) => {
    const stuff = STRENGTH.test(unit) ? STUFF.exec(behind)?.groups?.stuff : undefined;
    if (stuff === undefined) return null;
    const { part = '浓度' } = PART.exec(own)?.groups ?? {};
    return `${stripHead(PLACE.exec(own)?.groups?.place ?? '')}${stuff}${part.replace(/^.*以/u, '').replace(/^.*配制(?=浓)/u, '')}`;
  },
};
