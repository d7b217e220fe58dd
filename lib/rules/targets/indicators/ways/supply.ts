import { KEEP_STOCK, STOCK } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBefore, stripHead } from '../noun.ts';
import type { Way } from '../way.ts';

/** 市场供应量的成品粮油储备, 销量: so much of something as is used or sold in a time. */
const AS_MUCH = shape`^的?(?!所需)(?<measure>\p{Script=Han}{0,4}${STOCK})(?:的(?<thing>[^，的□]{2,16}))?$`;
/** 销区保持, 医院储备: who has it, and that it is had. */
const HAS = shape`${KEEP_STOCK}$`;

/** 成品粮油储备市场供应量 of 建立不低于«10天»市场供应量的成品粮油储备: a store told by how long it lasts. */
export const supply: Way = {
  name: 'supply',
  names: ({ around: { own, behind } }) => {
    const { measure, thing } = AS_MUCH.exec(behind)?.groups ?? {};
    if (measure === undefined) return null;
    if (thing !== undefined) return `${thing}${measure}`;
    return `${stripHead(nounBefore(own).replace(HAS, ''))}${measure}`;
  },
};
