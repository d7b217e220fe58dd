import { SPENDS } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 市财政每年安排: that so much is spent. */
const SPENT = shape`${SPENDS}$`;
/** 残保金每年安排, 技改资金安排: the fund is named, out of which it comes. */
const OF_FUND = shape`^[^从由在][^，□]+[基资]金(?:每?年度?)?安排$`;
const PURPOSE = shape`^(?:专项)?(?:资金)?用于(?:支持|开展)?(?<purpose>[^，□]{2,12})$`;
/** 安排专项资金«2000万元»支持大气治理, 统筹各类资金«2000万元»用于大气治理. */
const FUNDS = shape`${SPENDS}[^，。□的]{0,6}(?:资金|经费)$`;
const SUPPORTS = shape`^(?:支持|投[入向]|用于(?:支持|开展)?)(?<purpose>[^，□]{2,12})$`;

/** 科技特派员工作资金 of 市财政每年安排«不少于2000万元»用于科技特派员工作: what so much is spent on. */
export const spentOn: Way = {
  name: 'spentOn',
  names: ({ around: { own, behind, next }, before }) => {
    const purposeBehind = FUNDS.test(own) ? SUPPORTS.exec(behind) : null;
    const isSpent = (SPENT.test(before) && !OF_FUND.test(before)) || own === '其中';
    const spent = isSpent ? PURPOSE.exec(behind || next) : purposeBehind;
    const { purpose } = spent?.groups ?? {};
    return purpose === undefined ? null : `${purpose}资金`;
  },
};
