import { HOLD } from '../../../../lexicon/common-words.ts';
import { LIKE_LEAD } from '../../../../lexicon/naming-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { AT_TIMES } from '../at-times.ts';
import { nounBefore } from '../noun.ts';
import { onePayment } from '../one-payment.ts';
import { eachIn } from '../payment.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';
import { whichOf } from '../which.ts';

const LONGEST = 14;
/** 每名检测员每月取样化验: who does it each tells enough. */
const LONGEST_DEED = 20;

/** 目录全面核查 of 对目录«至少全面核查一次»; else who does it, each what. */
export const doneTimes: Way = {
  name: 'doneTimes',
  names: (asked) => {
    const { own, inner } = asked.around;
    const after = asked.after.replace(GOES_ON, '');
    const { what: done } = DONE_TO.exec(own)?.groups ?? {};
    if (done !== undefined && after === '') return `${done}${inner}`;
    if (after === '' && inner.length >= 2 && !ONLY_DOES.test(inner))
      return `${whichOf(asked) || eachOf(own)}${inner}${hadOf(asked.around)}次数`;
    const before = lastOf(nounBefore(own.replace(/^每[年月]?(?:为|向).*/u, '')));
    if (!fits(before, own, after)) return null;
    const each = eachIn(own) || (EACH_AHEAD.exec(own)?.[0] ?? '');
    const whose = before
      .replace(ONLY_DOES_LAST, '')
      .replace(WITH_OTHERS, '')
      .replace(/(?:一般|原则上)(?=每)/u, '');
    const begins = whose.replace(AT_TIMES, '');
    const what = `${ONLY_DOES.test(inner) ? '' : inner}${after}`;
    return withDeed(`${withEach(begins, each, own)}${what}`, asked.around);
  },
};

/** 每人最多享受: what is had, by the heading that names it. */
const hadOf = ({ inner, section }: Surroundings) => (inner === '享受' ? onePayment(section) : '');

/** Whether what stands before says enough, and no more than a name may. */
function fits(before: string, own: string, after: string): boolean {
  const room = after === '' && own.startsWith('每') ? LONGEST_DEED : LONGEST;
  return before.replace(/^各/u, '').length >= 3 && before.length <= room;
}

/** 每天测量体温, 老年人每年免费健康体检: how often stands where the clause has it. */
function withEach(begins: string, each: string, own: string): string {
  if (begins.includes(each)) return begins;
  return own.startsWith(each) ? `${each}${begins}` : `${begins}${each}`;
}

/** 每天对重点部位进行: how often, before to what. */
const EACH_AHEAD = shape`每[日天周月年](?=对)`;

/** 至少检测2次并保持间隔: what else is done. */
const GOES_ON = /^[并且].*$/u;

/** 乡级河长每月, 每两年: how often, and not what. */
const PERIOD = /每(?:[两二三四五六\d]{1,2}个?)?(?:[年月周旬天日]|季度?|半年|学期|学年)$/u;
/** The name with what is done, where it says only who does it how often; null where it does not even say who. */
function withDeed(name: string, around: Surroundings): string | null {
  const period = PERIOD.exec(name);
  if (period === null) return name;
  return period.index === 0 ? null : `${name}${deedBefore(around)}`;
}

/** 开展巡河 of 河长要定期开展巡河: what is to be done so often. */
const TO_DO = shape`(?:定期|及时|经常|应当?|[要须])+(?:${HOLD})?(?<deed>\p{Script=Han}{2,8})$`;

/** What the nearest clause before without a number says is to be done: 巡河 of 河长要定期开展巡河; '' where none does. */
function deedBefore({ earlier }: Surroundings): string {
  const told = earlier.find((words) => !words.includes('□')) ?? '';
  return TO_DO.exec(told)?.groups?.deed ?? '';
}

/** 县级河长每季度、村级河长每周巡河均«不少于1次»: of a list that is too long for a name, the last. */
const lastOf = (name: string) =>
  name.length > LONGEST
    ? name
        .replace(/^.*、/u, '')
        .replace(/[均各]$/u, '')
        .replace(LONG_WHO, '')
    : name;
/** 物业服务企业每季度公示收支情况: what is done tells more than who does it. */
const LONG_WHO = shape`^[^每]{4,}(?=每(?:季度|.)\p{Script=Han}{5,}$)`;

/** 对目录; not 对等交流, 对标行动. */
const DONE_TO = shape`(?<![应针面比核绝相反派结校])(?!${LIKE_LEAD})对(?<what>[^，]{2,16})$`;

/** 至少开展一次: says nothing of what is done. */
const ONLY_DOES = shape`^${HOLD}$`;
/** 水利部会同有关部门: who does it, where several do. */
const WITH_OTHERS = shape`^[^，□]{2,12}会同[^，□每]{2,8}(?=每|$)`;
const ONLY_DOES_LAST = shape`(?<=.{3})(?:${HOLD}|提供)$`;

/** 每个耐张段«至少接地一次»: each what, else what stands before, also before 每年. */
function eachOf(own: string): string {
  const each = /每[^，每□]{1,8}$/u.exec(own);
  const who = nounBefore(each === null ? own : own.slice(0, each.index)).slice(-LONGEST_EACH);
  if (each === null) return who;
  return PERIOD.test(each[0]) && who.length > 2 ? who : each[0];
}

const LONGEST_EACH = 10;
