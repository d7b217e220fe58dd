import { PARTY_DOES } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 纳税人只能享受, 每户可申请. */
const MAY_HAVE = shape`(?:只能|仅能?|只|最多|可以?)${PARTY_DOES}$`;
const LONGEST = 16;

/** 首套住房贷款利息扣除 of 纳税人只能享受«一次»首套住房贷款的利息扣除: what anybody may have so often, and all of it where that is short. */
export const mayHave: Way = {
  name: 'mayHave',
  names: ({ around: { own, behind }, after }) => {
    if (after.length < 2 || !MAY_HAVE.test(own)) return null;
    return behind.length <= LONGEST ? behind.replace(/的(?=[^的]{2,}$)/u, '') : after;
  },
};
