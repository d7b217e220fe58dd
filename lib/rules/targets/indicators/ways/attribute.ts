import { SIZE_OF } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { stripLink } from '../noun.ts';
import type { Way } from '../way.ts';

/** 规模为, 总投资: what of the thing behind the number is so much. */
const MEASURE = shape`(?<measure>总?(?:${SIZE_OF}|投资额?)(?:首期)?|建筑面积|保额|注册资本|额度|(?<=发[放行]|投放)总额)$`;
const THING = shape`^的(?<thing>.{3,24})$`;
/** 发放«500元»额度的消费券: the measure behind its sum. */
const SUM_OF_THING = shape`^(?<measure>额度|面值|规模|保额)的(?<thing>.{3,24})$`;

/** 引导基金规模 of 设立规模为«5亿元»的引导基金. */
export const attribute: Way = {
  name: 'attribute',
  names: ({ around, unit }) => {
    const sum = unit === '元' ? SUM_OF_THING.exec(around.behind)?.groups : undefined;
    const thing = sum?.thing ?? THING.exec(around.behind)?.groups?.thing;
    if (thing === undefined) return null;
    const measure = sum?.measure ?? MEASURE.exec(stripLink(around.own))?.groups?.measure;
    if (measure === undefined) return null;
    return `${thing.replace(/^.*(?:政府|的)(?=.{3})/u, '')}${measure}`;
  },
};
