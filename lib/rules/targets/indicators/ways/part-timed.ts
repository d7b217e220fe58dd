import { SHRINK } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { NAMES_TIME } from '../names-time.ts';
import { nounBefore } from '../noun.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';

/** 其中小学在, 其中小学在□、中学在: whose part of a time the number bounds. */
const WHOSE = shape`^(?:其中，?)?(?:[^，□、]{2,10}(?:□[^，□、]{0,2})?[、和及]){0,4}(?<who>(?!合计|累计|[最经应须可])[^，□、在每比较可]{2,6})在?$`;
/** 科学控制, 压缩: what is done with the time. */
const DONE = shape`^.{0,4}?(?:控制|把?控|安排|${SHRINK})(?=.{4})`;

/** 小学每节课时间 of 控制每节课时间，其中小学在«20分钟以内»、中学在30分钟以内: whose, and the time that the clause before names. */
export const partTimed: Way = {
  name: 'partTimed',
  names: ({ around: { own, earlier } }) => {
    const { who } = WHOSE.exec(own)?.groups ?? {};
    if (who === undefined || NAMES_TIME.test(who)) return null;
    // 贷款期限：新建项目5年，改造项目: the time of all stands before that of another.
    const told = earlier.find((words) => !words.includes('□')) ?? earlier[0] ?? '';
    const time = nounBefore(told).replace(DONE, '');
    return NAMES_TIME.test(time) ? joined(who, time) : null;
  },
};
