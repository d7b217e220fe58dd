import { shape } from '../../../../text/pattern.ts';
import { NAMES_TIME } from '../names-time.ts';
import { stripLink } from '../noun.ts';
import type { Asked, Way } from '../way.ts';

const EACH_TIME = /每(?:学?年|学期|季度|[月周天日])/u;
/** 每月服务时间: a measure of each such time, of which it is not said whose. */
const OF_EACH = shape`^(?<each>${EACH_TIME})(?<what>[^，□每]{2,10})$`;
/** 其中职工参保人员每月上门次数□: whose measure the clause before tells. */
const WHOSE = shape`^(?:其中)?(?<who>[^，□每]{2,14})(?<each>${EACH_TIME})[^，]*□`;

/** A级企业每年检查□: what is done so often, as the first of a list tells. */
const FIRST = shape`(?<first>[^，□每]{2,12})?(?<deed>${EACH_TIME}[^，□]{2,12}?)(?:平均|一般|原则上)?□$`;
/** B级企业□, 村级河长每周□: the next of them, and how often. */
const NEXT = shape`^(?:其中)?(?<who>(?!最|累计|合计|期限|连续)[^，□每]{2,10})(?<!期限|时间|[率量额])(?<each>${EACH_TIME})?□$`;
/** 通风: another deed; 乡镇, 初中 are others who do it. */
const DEED = /^.[^级中县区村镇乡校院企户]$/u;
const EACH = /^每(?:学年|学期|季度|\p{Script=Han})/u;

/** 队伍每年演练 of 队伍每年培训时间不少于24学时，演练不少于2次; C级企业每年检查 of A级企业每年检查不少于1次，B级企业不少于2次: the deed of the first is of all. */
function otherWho({ around: { own, earlier }, unit }: Asked): string | null {
  const { who, each } = NEXT.exec(`${own}□`)?.groups ?? {};
  if (who === undefined) return null;
  const first = earlier.find((clause) => !NEXT.test(clause)) ?? '';
  const { first: whose = '', deed } = FIRST.exec(first)?.groups ?? {};
  if (deed === undefined) return null;
  const isOwn = NAMES_TIME.test(deed) || DEED.test(who);
  if (each === undefined && isOwn && /[次遍]/u.test(unit))
    return `${whose}${EACH.exec(deed)?.[0] ?? ''}${who}`;
  return each === undefined ? `${who}${deed}` : `${who}${each}${deed.replace(EACH, '')}`;
}

/** 职工参保人员每月服务时间 of 职工参保人员每月上门次数不低于12次，每月服务时间为«28小时»: a second measure of the same. */
export const sameWho: Way = {
  name: 'sameWho',
  names: (asked) => {
    const { around } = asked;
    const other = otherWho(asked);
    if (other !== null) return other;
    const { each, what } = OF_EACH.exec(stripLink(around.own))?.groups ?? {};
    const before = WHOSE.exec(around.earlier[0] ?? '')?.groups;
    if (what === undefined || before?.who === undefined || before.each !== each) return null;
    return `${before.who}${each}${what}`;
  },
};
