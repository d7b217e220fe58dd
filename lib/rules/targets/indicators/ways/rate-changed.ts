import type { Way } from '../way.ts';
import { whomOf } from '../whom.ts';

/** 在原有贷款利率水平基础上下浮: what is changed stands in the base. */
const ON_RATE =
  /在(?:原有|现有|原)?(?<of>[^，□]{1,10}[率价费])(?:水平)?的?(?:基础)?上?再?(?<change>[上下]浮|[上下]调|降低|提高)$/u;

/** 中小微企业贷款利率下浮 of 对中小微企业在原有贷款利率水平基础上下浮«10%»: the base names what is changed. */
export const rateChanged: Way = {
  name: 'rateChanged',
  names: ({ around, before }) => {
    const { of, change } = ON_RATE.exec(around.own)?.groups ?? {};
    if (of === undefined || change === undefined || before.endsWith('率')) return null;
    return `${whomOf(around)}${of}${change}`;
  },
};
