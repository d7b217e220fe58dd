import { nounBefore, stripHead } from '../noun.ts';
import type { Way } from '../way.ts';

/** 市场供应量的成品粮油储备, 销量: so much of something as is used or sold in a time. */
const AS_MUCH =
  /^的?(?!所需)(?<measure>\p{Script=Han}{0,4}(?:用量|用水|销量|供应量|消费量|需求量|需用量|消耗量|加工量|使用量))(?:的(?<thing>[^，的□]{2,16}))?$/u;
/** 销区保持, 医院储备: who has it, and that it is had. */
const HAS = /(?:保持|储备|建立|储存|落实|维持|达到|配备|备足|留足|储足)$/u;

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
