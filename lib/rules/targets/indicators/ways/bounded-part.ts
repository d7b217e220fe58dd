import { FOR_WHOM } from '../../../../lexicon/measure-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 园区职工总数的 in 不少于园区职工总数的«2%»: the whole, between the bound and its share; not 前3年平均值, which the amount itself is held against. */
const WHOLE = shape`^(?<whole>[^，□、的]{2,16})(?<!均值|水平|同期|标准)的?$`;
/** 专职消防员, 研发投入: of what there is so much; not a rate or a fee, which is told without the whole. */
const PART = /(?:[员人生师]|[投收]入|面积|经费|[数产]量|用地|床位|[学课]时)$/u;
/** 企业的研发投入: whose it is goes without saying. */
const WHOSE = shape`^[^的]*(?:${FOR_WHOM}|机关)的(?=.{3})`;

/** 专职消防员占园区职工总数比例 of 专职消防员不少于园区职工总数的«2%». */
export const boundedPart: Way = {
  name: 'boundedPart',
  names: ({ around, before }) => {
    const whole = WHOLE.exec(around.inner)?.groups?.whole;
    if (whole === undefined || !PART.test(before)) return null;
    return `${before.replace(WHOSE, '')}占${whole}比例`;
  },
};
