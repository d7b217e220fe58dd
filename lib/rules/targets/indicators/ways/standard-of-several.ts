import { GIVE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { paymentIn } from '../payment.ts';
import type { Way } from '../way.ts';

/** 按博士每人, 、硕士每人: whom one of several standards is for. */
const WHO = shape`(?:^按照?|、)(?<who>[^，□、按每]{2,14}?每[人家个户])$`;
/** 、硕士每人□的标准，给予用人单位科研补贴: what is paid by all of them. */
const GIVEN = shape`^(?:、[^，□、]{2,14}□){0,4}的标准，(?:分别)?${GIVE}(?<given>[^，。；]{2,24})`;

/** 硕士每人科研补贴 of 按博士每人8万元、硕士每人«5万元»的标准，给予用人单位科研补贴: one of several, and what is paid. */
export const standardOfSeveral: Way = {
  name: 'standardOfSeveral',
  names: ({ around: { own, ahead } }) => {
    const { who } = WHO.exec(own)?.groups ?? {};
    const { given } = (who === undefined ? null : GIVEN.exec(ahead))?.groups ?? {};
    return given === undefined ? null : `${who}${paymentIn(given)}`;
  },
};
