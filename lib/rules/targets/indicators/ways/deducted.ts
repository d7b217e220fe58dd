import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const BY = /按照?$/u;
const DEED = shape`^在?(?<deed>[^，□的]{0,4}(?:扣除|抵扣|抵免|摊销))$`;

/** 研发费用税前加计扣除比例 of 研发费用按照«100%»在税前加计扣除: so large a share is taken off. */
export const deducted: Way = {
  name: 'deducted',
  names: ({ around: { own, behind }, before }) => {
    const { deed } = (BY.test(own) ? DEED.exec(behind) : null)?.groups ?? {};
    return deed === undefined ? null : `${before}${deed}比例`;
  },
};
