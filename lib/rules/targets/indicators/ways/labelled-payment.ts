import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { eachIn, paymentIn } from '../payment.ts';
import type { Way } from '../way.ts';

/** 搬迁费, 房屋租金, 生活津贴: a label that names what is paid. */
const NAMES_PAYMENT = shape`^\p{Script=Han}{0,8}[费金贴助薪]$`;
/** Who gets it, and for each of what: 户内实际居住人口每人发给. */
const SAYS_TO_WHOM = shape`每[^，□]{1,4}(?:${GIVE}|${AID})(?:新台币|人民币|澳门元|港币)?$`;

/** 每人搬迁费 of 四、搬迁费：户内实际居住人口每人发给«3万元»: what is paid is all that the label of an item names. */
export const labelledPayment: Way = {
  name: 'labelledPayment',
  names: ({ around: { label, own, earlier } }) => {
    if (!NAMES_PAYMENT.test(label) || earlier.length !== 1 || earlier[0] !== label) return null;
    if (!SAYS_TO_WHOM.test(own) || paymentIn(own).length > 2) return null;
    return `${eachIn(own)}${label}`;
  },
};
