import { GROW, SHRINK } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { stripHead } from '../noun.ts';
import { eachIn } from '../payment.ts';
import type { Surroundings } from '../surroundings.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';
import { joined, whomOf } from '../whom.ts';

/** 在原有贷款利率水平基础上下浮: what is changed stands in the base. */
const ON_RATE = shape`在(?:原有|现有|现行|目前|原)?(?<of>[^，□]{1,10}[率价费])(?:水平|标准)?的?(?:基础)?上?再?(?:[上下]浮|[上下]调|降低|提高)$`;
/** 水价在现行标准基础上下浮: what is changed stands before its own base. */
const OWN_RATE = shape`^(?<of>[^，□在]{1,16}[率价费金])在[^，□]{2,10}基础上再?(?:[上下]浮|[上下]调|降低|提高)$`;
/** 担保机构对中小微企业降低综合费率: whose rate it is; by whom it is changed goes without saying. */
const FOR_WHOM = shape`^[^，□]{0,16}对(?<whom>[^，□]{2,24})(?:${GROW}|${SHRINK})(?<rate>[^，□的]{2,8}(?:率|比例|价格|标准|成本))$`;
/** 银行降低融资成本: whose verb tells the same once more. */
const DOES_SO = shape`${SHRINK}|${GROW}`;

/** 林农合作社保险费率 of 对林农合作社在原有保险费率水平基础上下浮«12%»: the base names what is changed; how it is changed its kind says. */
export const rateChanged: Way = {
  name: 'rateChanged',
  names: ({ around, before }) => {
    const sum = ON_SUM.exec(around.own)?.groups;
    if (sum !== undefined) return ofSum(around, sum);
    const { whom: whose = '', rate } = FOR_WHOM.exec(around.own)?.groups ?? {};
    if (rate !== undefined) return joined(shorten(whose), rate);
    const { of: own = '' } = OWN_RATE.exec(around.own)?.groups ?? {};
    const named = stripHead(own);
    if (named.length > 1 && !before.endsWith('率')) return named;
    const { of } = ON_RATE.exec(around.own)?.groups ?? {};
    if (of === undefined || before.endsWith('率')) return null;
    const whom = whomOf(around);
    return `${DOES_SO.test(whom) ? '' : whom}${of}`;
  },
};

/** 可在原1000元/月·户标准基础上提高: what is changed is a sum with a standard's name, or one that stands before. */
const ON_SUM = shape`^(?<named>[^，□在]{0,20}?)可?(?:在|较|比)(?:原有?|现行|现有|目前)?(?<each>每[^，□]{1,6})?□(?<slashed>[/／][^，□标]{1,8})?的?(?<of>[^，□/／]{0,6}(?:标准|价格|水平))的?基础上(?:再|又)?[^，□]{2}$`;

function ofSum(
  around: Surroundings,
  { named = '', each, slashed = '', of = '' }: Partial<Record<string, string>>,
): string {
  return `${joined(stripHead(named) || whomOf(around), `${each ?? eachIn('', slashed)}${of}`)}`;
}
