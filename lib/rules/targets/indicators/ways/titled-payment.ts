import { AID } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { onePayment } from '../one-payment.ts';
import type { Way } from '../way.ts';

/** 按每人每月□, 按博士每人□、硕士每人: for each of whom. */
const EACH = shape`(?:按照?|、|元)(?<each>[^，□、按元]{0,6}每[^，□、元]{1,8}□?)$`;
/** 标准给予补贴, 的标准计算补贴总额, 、硕士每人□标准给予补贴: a payment that is told by nothing but that it is one. */
const BARE = shape`^(?:、[^，□、]{0,6}每[^，□、]{1,8}□){0,4}的?标准(?:给予|予以|发放|计算|向[^，]{2,8}支付\p{Script=Han}{0,2})${AID}(?:总额)?(?:$|[，（])`;

/** 博士每人山区就业补贴 of 按博士每人«1万元»标准给予补贴 under 山区就业补贴: a bare payment, by the heading that names it. */
export const titledPayment: Way = {
  name: 'titledPayment',
  names: ({ around: { own, ahead, section } }) => {
    const { each } = EACH.exec(own)?.groups ?? {};
    const payment = onePayment(section);
    if (each === undefined || payment === '' || !BARE.test(ahead)) return null;
    return `${each.replace(/.*□/u, '')}${payment}`;
  },
};
