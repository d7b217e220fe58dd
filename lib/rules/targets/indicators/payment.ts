import { nounBefore, nounBehind, stripLink } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, eachIn, paymentIn } from './topic.ts';

/** What a share is of goes without saying where it is as long as this and somebody gets it. */
const LONG_BASE = 10;
/** A payment of so many letters names itself: 一次性吸纳就业补助. */
const TELLING = 6;

/** Words before a sum that name nothing by themselves: 最高, 单个企业, 每人. */
const NO_NAME = /^(?:单|每|同一|最高|给予|按)/u;

/** Of money: what is measured in it, or whom it is for and what is paid. */
export function moneyIndicator(around: Surroundings): string {
  const { own, behind, earlier, section } = around;
  const before = nounBefore(own);
  const named = before.length >= 3 && !NO_NAME.test(before) ? before : '';
  const ownPayment = paymentIn(behind) || paymentIn(own);
  if (namesSum(named) && (ownPayment === '' || named.length >= TELLING) && !paymentIn(behind))
    return named;
  const payment = ownPayment || firstPayment([...earlier.slice(0, 3), section]);
  if (ownPayment === '' && named !== '') return `${named}${payment}`;
  return payment === '' ? ofSum(around, before) : ofPayment(around, payment);
}

/** A sum that is not paid: what stands before or behind. */
function ofSum(around: Surroundings, before: string): string {
  return before || nounBehind(around.behind) || clauseBefore(around, 'nearest');
}

/** 社会投资, 平均工资: the name of a sum; not 花都区. */
function namesSum(named: string): boolean {
  return (
    /[准额费金贴补资入值款本价润益税用产券债]$/u.test(named) && !/^(?:企业|单位|个人)/u.test(named)
  );
}

function firstPayment(clauses: readonly string[]): string {
  return clauses.map(paymentIn).find((words) => words !== '') ?? '';
}

function ofPayment(around: Surroundings, payment: string): string {
  const { own } = around;
  const each = eachIn(own);
  if (payment.length >= TELLING) return `${each}${payment}`;
  const single = /单个[^，]{2,4}$|单家[^，]{2,6}$/u.exec(own.replace(/最高$/u, ''))?.[0] ?? '';
  const topic = aboutOf(around) ?? clauseBefore(around, 'first');
  const whom = topic.endsWith(payment) ? topic.slice(0, -payment.length) : topic;
  return `${single}${whom}${each}${payment}`;
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
