import { AID } from '../../../../lexicon/common-words.ts';
import { PARTY } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { paymentBefore } from '../payment-before.ts';
import type { Way } from '../way.ts';

/** 每家企业享受该项奖励资金年度最高, 每个单位年度补贴总额: so much at most for each, of what was paid before. */
const CAPPED = shape`^(?<each>每[家个户艘](?:[^，□享获可的每年该此]{0,8}?(?:${PARTY}|载体|主体)(?!${PARTY}))?)(?:可?(?:享受|获得))?(?<first>单一年度|年度|每年)?(?<it>[该此]项|上述)?(?<yearly>年度|每年)?(?<pay>[^，□每]{0,6}?${AID})(?<sum>资金|金额|总额|额度)?(?<later>年度|每年)?(?:累计|合计)?(?:最高)?$`;

/** A payment that was told in more letters bears what it was for. */
const SHORT = 6;

/** 每家企业年度补贴 of 每家企业享受该项奖励资金年度最高«300万元», where a 补贴 was told before. */
export const cappedEach: Way = {
  name: 'cappedEach',
  names: ({ around }) => {
    const found = CAPPED.exec(`${around.own}${around.inner}`)?.groups;
    const { each, it, pay = '', sum = '' } = found ?? {};
    const yearly = found?.first ?? found?.yearly ?? found?.later;
    if (each === undefined || (it ?? yearly) === undefined) return null;
    const told = it === undefined ? '' : paymentBefore(around);
    const own = `${pay}${sum === '资金' ? '' : sum}`;
    return `${each}${yearly ?? ''}${told.length > 0 && told.length <= SHORT ? told : own}`;
  },
};
