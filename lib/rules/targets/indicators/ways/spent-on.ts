import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 市财政每年安排: that so much is spent. */
const SPENDS = /(?:安排|投入|统筹|拿出)$/u;
const PURPOSE = shape`^(?:专项)?(?:资金)?用于(?:支持|开展)?(?<purpose>[^，□]{2,12})$`;

/** 科技特派员工作资金 of 市财政每年安排«不少于2000万元»用于科技特派员工作: what so much is spent on. */
export const spentOn: Way = {
  name: 'spentOn',
  names: ({ around: { behind }, before }) => {
    const { purpose } = (SPENDS.test(before) ? PURPOSE.exec(behind) : null)?.groups ?? {};
    return purpose === undefined ? null : `${purpose}资金`;
  },
};
