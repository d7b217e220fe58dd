import type { Way } from '../way.ts';
import { whomOf } from '../whom.ts';

const SPARED =
  /(?<verb>免收|免除|免缴|免征|免交|减免|减收|减征|缓缴|返还|征收|收取)(?:[\d、和至—-]|月份?)*$/u;

/** 中小微企业免收房租 of 对中小微企业，免收«3个月»房租: from what somebody is spared for so long. */
export const spared: Way = {
  name: 'spared',
  names: ({ around, after }) => {
    const verb = SPARED.exec(around.own)?.groups?.verb;
    return verb === undefined || after.length < 2 ? null : `${whomOf(around)}${verb}${after}`;
  },
};
