import { nounBefore, nounBehind, stripLink } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, eachIn, paymentIn } from './topic.ts';

/** What a share is of goes without saying where it is as long as this and somebody gets it. */
const LONG_BASE = 10;
/** A payment of so many letters names itself: 一次性吸纳就业补助. */
const TELLING = 6;

function paymentOf({ behind, own, earlier, section }: Surroundings): string {
  return [behind, own, ...earlier, section].map(paymentIn).find((words) => words !== '') ?? '';
}

/** Of money: whom it is for and what is paid, or what is measured in money. */
export function moneyIndicator(around: Surroundings): string {
  const { own, behind, earlier } = around;
  const payment = paymentOf({ ...around, earlier: earlier.slice(0, 3) });
  const before = nounBefore(own);
  if (payment === '') return before || nounBehind(behind) || clauseBefore(around, 'nearest');
  if (before.length >= 6 && paymentIn(behind) === '' && /[准额费金贴补]$/u.test(before))
    return before;
  const each = eachIn(own);
  if (payment.length >= TELLING) return `${each}${payment}`;
  const single = /单个[^，]{2,4}$|单家[^，]{2,6}$/u.exec(own.replace(/最高$/u, ''))?.[0] ?? '';
  const topic = aboutOf(around) ?? clauseBefore(around, 'first');
  return `${single}${topic.endsWith(payment) ? topic.slice(0, -payment.length) : topic}${each}${payment}`;
}

/** 按项目设备购置额的«10%»给予奖补: of what share is paid, by whom, for what. */
export function paidShareIndicator(around: Surroundings, payment: string): string {
  const [actor = '', base = ''] = around.own.split(/按照?|不超过/u, 2);
  const of = stripLink(base) || around.inner;
  if (of !== '') {
    const topic =
      around.inner === '' ? actor.replace(/^(?:落实|由|并)/u, '') : (aboutOf(around) ?? '');
    const named = of.length > LONG_BASE && topic !== '' ? '' : of;
    return `${topic.slice(-12)}${named}${payment}比例`;
  }
  const topic = aboutOf(around) ?? nounBefore(around.own);
  return `${topic}${payment}比例`;
}
