import { CHARGE, CHARGES, RENT } from '../../../../lexicon/naming-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { aboutOf } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';

/** 减半收取担保费: what is charged at a part. */
const CHARGED = shape`^(?:足额|依法)?(?<verb>${CHARGE}|[收征]|预留)(?:第[^，□]{1,8}?个?[月年季]的?)?(?<charge>[^，或□]{1,10}${CHARGES}|\p{Script=Han}{0,4}${RENT})`;

/** 减按1%征收率征收增值税: at which rate what is charged. */
const AT_RATE = shape`^的?(?<rate>征收率|预征率|税率|费率)(?:预缴|预征|计征|计算|${CHARGE})(?<tax>[^，或□]{2,10})$`;

/** 按销售收入的«2%»提取准备金: a part of what. */
const OF_BASE = /按.{2,}的$/u;

/** 新增担保业务担保费 of 对新增担保业务，«减半»收取担保费. */
export const charged: Way = {
  name: 'charged',
  names: ({ around, before }) => {
    const rate = AT_RATE.exec(around.behind)?.groups;
    if (rate !== undefined) return `${rate.tax}${rate.rate}`;
    const { charge, verb } = CHARGED.exec(around.behind)?.groups ?? {};
    if (charge === undefined) return null;
    if (OF_BASE.test(around.own)) return `${charge}${verb}比例`;
    return `${trimmed(aboutOf(around) ?? before)}${charge}`;
  },
};
