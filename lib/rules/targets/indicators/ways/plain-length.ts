import { AID, NAME_OF_TIME } from '../../../../lexicon/common-words.ts';
import { HANDLE } from '../../../../lexicon/naming-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { plainAction } from '../action.ts';
import { answersLabel } from '../answers-label.ts';
import { objectOf } from '../antecedent.ts';
import { lengthName } from '../length-name.ts';
import { NAMES_TIME } from '../names-time.ts';
import { nounBefore } from '../noun.ts';
import { eachIn, paymentIn } from '../payment.ts';
import type { Surroundings } from '../surroundings.ts';
import { clauseBefore, headingTopic, shorten } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Asked, Way } from '../way.ts';
import { joined } from '../whom.ts';

const SHORT_TIMES = new Set(['分钟', '小时', '秒', '刻钟']);

/** 线上响应时间 of 线上«1分钟»响应; 延期缴纳税款期限 of 延期缴纳税款，最长«3个月»: what lasts so long. */
export const plainLength: Way = {
  name: 'plainLength',
  names: (asked) => {
    const { around, after } = asked;
    if (around.own === '' && /^）(?!内)/u.test(around.ahead))
      return asTime(
        shorten(plainAction(inBrackets(around).replace(/^[^，]{0,8}经/u, '')), LONGEST),
        nounOf(asked),
      );
    if (answersLabel(around))
      return `${around.label}${OPENED.exec(around.leads.at(-1) ?? '')?.[0] ?? nounOf(asked)}`;
    return after.length >= 2 ? lasting(asked) : named(asked);
  },
};

/** 经公示（不少于5日）: what goes on for so long as a bracket tells. */
function inBrackets(around: Surroundings): string {
  const nearest = around.earlier[0] ?? '';
  return nearest.includes('经') ? nearest : clauseBefore(around, 'nearest');
}

/** What stands before the time, else the topic. */
function named(asked: Asked): string {
  const { around, before } = asked;
  const { thing, does } = ALSO_DONE.exec(around.own)?.groups ?? {};
  if (thing !== undefined) return asTime(`${nounBefore(thing)}${does}`, nounOf(asked));
  const { deed } = EACH_DEED.exec(around.own)?.groups ?? {};
  if (deed !== undefined) return asTime(deed, '时间');
  const since = SINCE.exec(around.own)?.groups?.time;
  if (since !== undefined) return nounBefore(since);
  const paid = before.replace(PAID_ON, '');
  if (paid !== before) return asTime(lengthName(around, paid), '期限');
  if (before !== '') return lengthName(around, DOES.test(before) ? `${before}时限` : before);
  const topic = topicOf(around);
  return NAMES_TIME.test(topic) ? topic : `${shorten(topic, LONGEST)}${nounOf(asked)}`;
}

/** 医学观察时间为自入境之日起: which time, and since when. */
const SINCE = shape`^(?<time>[^，□]{2,14}${NAME_OF_TIME})[为是](?:自|从|于|与|在)[^，□]{2,24}[起后]$`;

/** 连续补贴: how long it is paid. */
const PAID_ON = shape`^连续(?=${AID}$)`;

/** 新办：5个工作日 under 办理时限如下：: of what it is the time, its label says, and what opens the list what time. */
const OPENED = shape`\p{Script=Han}{0,2}${NAME_OF_TIME}`;

/** 留样食品□、保存: what else is done with what has just been counted. */
const ALSO_DONE = shape`^(?<thing>[^，□、]{3,14})□[、且并](?<does>\p{Script=Han}{2})$`;

/** What the heading names, else the payment of the clause before, else what that does. */
function topicOf(around: Surroundings): string {
  return headingTopic(around) || paymentIn(around.earlier[0] ?? '') || withObject(around);
}

/** 延期缴纳电费 of 不能按期缴纳电费的，经批准后延期缴纳. */
function withObject(around: Surroundings): string {
  const action = trimmed(plainAction(clauseBefore(around, 'nearest')));
  return action.length > BARE ? action : `${action}${objectOf(around, action)}`;
}

/** 调查、审核、审批原则上不超过15个工作日: what is done, which names no time. */
const DOES = shape`${HANDLE}$`;

/** 每日巡查: what is done for so long every day. */
const EACH_DEED = /^(?<deed>每(?:日|天|周|月|年|学期)\p{Script=Han}{2,4})$/u;

const BARE = 4;
const LONGEST = 14;
/** What stands behind the time says by itself what lasts from this length on. */
const TELLING = 6;

function nounOf({ unit }: Asked): string {
  return SHORT_TIMES.has(unit) ? '时间' : '期限';
}

/** 补助资金分三年拨付: how it is done, and not what. */
const IN_PARTS = /分$/u;
/** 连续三年补助, 参照其贡献给予企业连续三年奖励: how it is paid, and not what. */
const ON_END = shape`^(?:参照|按照?)[^，□]*给予(?:企业)?连续$|连续$`;

/** 奖励 for so many years has its 年限. */
const yearsOf = (asked: Asked) => (asked.unit === '年' ? '年限' : nounOf(asked));
const PAID_NAME = shape`${AID}$`;

/** 前三年给予80%的奖励: what is paid for so long. */
const PAID_SO_LONG = shape`^(?:给予|予以)[^，]*?(?<paid>(?:一次性)?${AID})$`;

/** 每多生育□婴儿增加: for what the time grows, and not what it is of. */
const EACH_STEP = shape`每[^，□]{0,8}□[^，□]{0,8}(?:增加|延长)$`;
/** 体育活动时间, 免租期: says itself that it is a time. */
const TIME_NAMED = shape`(?:${NAME_OF_TIME}|期)$`;
const asTime = (name: string, time: string) => (TIME_NAMED.test(name) ? name : `${name}${time}`);
/** 女职工生育享受: that it is had. */
const HAS = shape`(?:按规定)?(?:可以?)?享受$|可以?申请$`;

/** 早产未满□享受, 早产未满□享受□补贴、满□享受: in which case so much is had. */
const CASE_HAD = shape`^(?<case>[^，□、]{2,8}?)(?:[未不已年]?满|超过|达到?)?□的?(?:可?享受(?:□[^，□]{2,10}、(?:满|超过)□)?)+的?(?:可?享受)?$`;

function lasting(asked: Asked): string {
  const { around, before, after } = asked;
  const had = CASE_HAD.exec(around.own)?.groups?.case;
  if (had !== undefined) return joined(had, after.replace(/、.*/u, ''));
  const each = eachIn(around.own);
  const { paid } = PAID_SO_LONG.exec(after)?.groups ?? {};
  if (paid !== undefined) return `${paid}${yearsOf(asked)}`;
  if (after.length >= TELLING) return each === '' ? after : `${each}${asTime(after, '时间')}`;
  const of =
    before.endsWith('、') || EACH_STEP.test(around.own) ? '' : before.replace(IN_PARTS, '');
  return paidOn(asked) ?? joined(of.replace(HAS, ''), asTime(after, nounOf(asked)));
}

/** 企业奖励年限 of 给予企业连续□奖励: how long it is paid on end; undefined where nothing is. */
function paidOn(asked: Asked): string | undefined {
  const { before, after } = asked;
  if (!ON_END.test(before) || !PAID_NAME.test(after)) return undefined;
  return joined(before.replace(ON_END, '').replace(HAS, ''), asTime(after, yearsOf(asked)));
}
