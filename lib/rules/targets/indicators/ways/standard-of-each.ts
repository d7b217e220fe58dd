import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 按照每个社区每年□、每个村每年: for each of whom the number is, the last of the list. */
const EACH = shape`(?:按照?|□、)(?<each>[^，□、按]{0,6}每[^，□、]{1,8})$`;
/** 、每个村每年□的标准安排工作经费: what is paid by all of these. */
const PAID = shape`^(?:、[^，□、]{0,6}每[^，□、]{1,8}□){0,4}的?(?:标准)?(?:安排|拨付|进行|${GIVE}|${AID})(?<what>[^，□]{2,10})$`;

/** 每个社区每年工作经费 of 按照每个社区每年«5万元»、每个村每年3万元的标准安排工作经费: so much for each of several, told before what it is. */
export const standardOfEach: Way = {
  name: 'standardOfEach',
  names: ({ around: { own, ahead } }) => {
    if (!own.includes('□、') && !ahead.startsWith('、')) return null;
    const { each } = EACH.exec(own)?.groups ?? {};
    const { what } = PAID.exec(ahead.split('，')[0] ?? '')?.groups ?? {};
    return each === undefined || what === undefined ? null : `${each}${what}`;
  },
};
