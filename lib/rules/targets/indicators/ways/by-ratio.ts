import { shape } from '../../../../text/pattern.ts';
import { nounBehind } from '../noun.ts';
import type { Way } from '../way.ts';

/** 的比例从高分到低分确定面试人选: who is chosen so. */
const CHOSEN = shape`^的?比例，?(?:从高分到低分|择优|依次)?(?:确定|选[取定]|录取|进入)(?:参加)?(?<who>[^，。；]{2,14}?)(?:名单)?$`;

/** 面试人选比例 of 按招聘计划«1:3»的比例确定面试人选: how many stand for each place. */
export const byRatio: Way = {
  name: 'byRatio',
  names: ({ around: { behind }, unit }) => {
    const { who } = (unit === '' ? CHOSEN.exec(behind)?.groups : undefined) ?? {};
    return who === undefined ? null : `${nounBehind(who)}比例`;
  },
};
