import { shape } from '../../../../text/pattern.ts';
import { nounBehind } from '../noun.ts';
import type { Way } from '../way.ts';

/** 的比例从高分到低分确定面试人选: who is chosen so. */
const CHOSEN = shape`^的?比例，?(?:从高分到低分|择优|依次)?(?:确定|选[取定]|录取|进入)(?:参加)?(?<who>[^，。；]{2,14}?)(?:名单)?$`;

/** 面试人选比例 of 按招聘计划«1:3»的比例确定面试人选: how many stand for each place. */
export const byRatio: Way = {
  name: 'byRatio',
  names: ({ around: { own, behind }, unit }) => {
    if (unit !== '') return null;
    const { who } = CHOSEN.exec(behind)?.groups ?? {};
    if (who !== undefined) return `${nounBehind(who)}比例`;
    const { by } = BY.exec(own)?.groups ?? {};
    const { deed } = DEED.exec(behind)?.groups ?? {};
    return by === undefined || deed === undefined ? null : `${by}${deed}比例`;
  },
};

/** 省、市按照«1∶1»比例共同出资, 均由省、市按照: who does it in that ratio, and what. */
const BY = shape`^(?:均?由)?(?<by>[^，□按]{0,12})按照?$`;
const DEED = shape`^的?比例(?:共同|联合|分别)*(?<deed>\p{Script=Han}{2,4})$`;
