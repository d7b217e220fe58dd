import { AID } from '../../../../lexicon/common-words.ts';
import { SETTLE } from '../../../../lexicon/naming-words.ts';
import { PARTY, PAY } from '../../../../lexicon/target-words.ts';
import { STANDARD_OF } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';

/** 返还其去年实际缴纳场地租金的40%: a verb of paying, and what so large a part of is paid. */
const PAID_PART = shape`^(?:[^，□]{0,24}${PARTY})?(?<verb>(?:${PAY})励?)(?!励|的|[贴助]?(?:标准|额|比例|比率|利率))(?:[总金]额|企业|单位|个人)?(?:及其职工|其)?(?<base>(?!按)[^，]{2,24}[费金额款税资价率])$`;
/** 按□实际缴纳失业保险费的50%确定: what a payment that is named before is reckoned from. */
const RECKONED = shape`^的?(?:标准)?${SETTLE}?`;
/** 返还标准按照, 补贴标准为: what leads to what the payment is reckoned from. */
const TO_BASE = shape`^.*(?:按照?|标准为|比例为|上限为)(?:每(?:[人户年月日天次]|学[期年])){0,2}`;
/** 补助上限为肥料单价的二分之一. */
const CEILING_OF = /^上限为/u;
const BASE = /(?:[费金额款税资价率]|费用)$/u;
/** 标准按…实际缴纳额的: what the part is of is told, and is no rate of its own. */
const RECKONS = /[按为]|的$/u;
const STANDARD = shape`(?<what>${STANDARD_OF}|${AID})标准`;

/** 场地租金返还比例 of 返还其去年实际缴纳场地租金的«40%»: a part of a payment. */
export const partPaid: Way = {
  name: 'partPaid',
  names: ({ around: { own, inner, behind, earlier }, before }) => {
    const { verb, base } = PAID_PART.exec(`${before}${inner}`)?.groups ?? {};
    if (verb !== undefined && base !== undefined)
      return `${trimmed(base.replace(CEILING_OF, ''))}${verb}比例`;
    const { what } = STANDARD.exec([own, ...earlier].join('，'))?.groups ?? {};
    if (what === undefined || behind.replace(RECKONED, '') !== '') return null;
    const of = trimmed(before.replace(TO_BASE, ''));
    return BASE.test(of) && RECKONS.test(own) ? `${of}${what}比例` : null;
  },
};
