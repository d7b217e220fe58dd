import { stripLink } from '../noun.ts';
import type { Way } from '../way.ts';

/** 规模为, 总投资: what of the thing behind the number is so much. */
const MEASURE =
  /(?<measure>总?(?:规模|投资额?|资产|面积|容量|装机|产能|长度|里程|金额)|建筑面积)$/u;
const THING = /^的(?<thing>.{3,24})$/u;

/** 引导基金规模 of 设立规模为«5亿元»的引导基金. */
export const attribute: Way = {
  name: 'attribute',
  names: ({ around }) => {
    const { thing } = THING.exec(around.behind)?.groups ?? {};
    if (thing === undefined) return null;
    const { measure } = MEASURE.exec(stripLink(around.own))?.groups ?? {};
    if (measure === undefined) return null;
    return `${thing.replace(/^.*(?:政府|的)(?=.{3})/u, '')}${measure}`;
  },
};
