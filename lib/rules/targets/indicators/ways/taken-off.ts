import { eachIn } from '../payment.ts';
import { topicOfPayment } from '../topic-of-payment.ts';
import type { Way } from '../way.ts';

/** 按每月□的标准定额扣除, 在□限额内据实扣除: so much may be taken off. */
const TAKEN_OFF =
  /^的?(?<bound>标准|限额)?内?(?:定额|据实|予以|进行)?(?<what>扣除|减除|抵扣|计扣)/u;

/** 图书购置支出每月扣除标准 of 图书购置支出，按照每月«200元»的标准定额扣除. */
export const takenOff: Way = {
  name: 'takenOff',
  names: ({ around }) => {
    const off = TAKEN_OFF.exec(around.behind)?.groups;
    if (off === undefined) return null;
    return `${topicOfPayment(around)}${eachIn(around.own)}${off.what}${off.bound ?? '标准'}`;
  },
};
