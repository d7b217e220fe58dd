import { shape } from '../../../../text/pattern.ts';
import { eachIn } from '../payment.ts';
import type { Way } from '../way.ts';

const FOR_EACH = shape`(?:每[人户年月日天次餐晚吨度亩]){1,2}$`;
/** 水价, 票价: so short a name tells, where it is told for each of what. */
const PRICE = /^\p{Script=Han}{1,3}[价费]$/u;

/** 每户每月水价 of 基本水价每户每月«不高于5元»: a price, and for each of what it is. */
export const priced: Way = {
  name: 'priced',
  names: ({ around: { own }, before }) => {
    const name = before.replace(FOR_EACH, '');
    return name !== before && PRICE.test(name) ? `${eachIn(own)}${name}` : null;
  },
};
