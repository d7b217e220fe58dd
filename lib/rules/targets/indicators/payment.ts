import { PAYMENT } from '../../../lexicon/target-words.ts';
import { nounBefore, nounBehind, stripLink } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, eachIn, headingTopic, paymentIn } from './topic.ts';

/** What a share is of goes without saying where it is as long as this and somebody gets it. */
const LONG_BASE = 10;
/** Whom a payment is for goes without saying from this length on where it bears a name: 误餐补助. */
const LONG_TOPIC = 12;
const PAID_WORDS = new RegExp(`${PAYMENT.source}|财政|相应|适当`, 'gu');
/** A payment of so many letters names itself: 一次性吸纳就业补助. */
const TELLING = 6;

/** Words before a sum that name nothing by themselves: 最高, 单个企业, 每人. */
const NO_NAME = /^(?:单|每|同一|最高|给予|按)/u;

/** 按每月□的标准定额扣除, 在□限额内据实扣除: so much may be taken off. */
const TAKEN_OFF =
  /^的?(?<bound>标准|限额)?内?(?:定额|据实|予以|进行)?(?<what>扣除|减除|抵扣|计扣)/u;

/** 经费不低于1000元的标准, 每人分摊的额度: what a standard is of says more than 标准. */
const NAMES_MONEY = /(?:经费|费用|额度|限额|金额|资金)$/u;

/** Of money: what is measured in it, or whom it is for and what is paid. */
export function moneyIndicator(around: Surroundings): string {
  const off = TAKEN_OFF.exec(around.behind)?.groups;
  if (off !== undefined)
    return `${topicOf(around)}${eachIn(around.own)}${off.what}${off.bound ?? '标准'}`;
  const before = nounBefore(around.own);
  return sumOf(around, before) ?? paidMoney(around, before);
}

/** A sum with a name of its own: 社会投资; null where it has none, or is paid. */
function sumOf({ own, behind }: Surroundings, before: string): string | null {
  const named = ownName(before);
  const paid = paymentIn(behind);
  if (named.length > 4 && NAMES_MONEY.test(named) && /^(?:标准)?$/u.test(paid))
    return `${eachIn(own)}${named.replace(/的(?=[^的]{2}$)/u, '')}`;
  if (!namesSum(named) || paid !== '') return null;
  return paymentIn(own) === '' || named.length >= TELLING ? named : null;
}

function paidMoney(around: Surroundings, before: string): string {
  const { own, behind, earlier, section } = around;
  const named = ownName(before);
  const ownPayment = paymentIn(behind) || paymentIn(own);
  const payment = ownPayment || firstPayment([...earlier.slice(0, 3), section]);
  if (ownPayment === '' && named !== '') return `${named}${payment}`;
  return payment === '' ? ofSum(around, before) : ofPayment(around, payment);
}

function ownName(before: string): string {
  return before.length >= 3 && !NO_NAME.test(before) ? before : '';
}

/** A sum that is not paid: what stands before or behind. */
function ofSum(around: Surroundings, before: string): string {
  return before || nounBehind(around.behind) || clauseBefore(around, 'nearest');
}

/** 社会投资, 平均工资: the name of a sum; not 花都区. */
function namesSum(named: string): boolean {
  return (
    /[准额费金贴补资入值款本价润益税用产券债度]$/u.test(named) &&
    !/^(?:企业|单位|个人)/u.test(named)
  );
}

function firstPayment(clauses: readonly string[]): string {
  return clauses.map(paymentIn).find((words) => words !== '') ?? '';
}

/** A payment, with whom it is for where it does not say so itself. */
function ofPayment(around: Surroundings, payment: string): string {
  const { own, behind } = around;
  const each = eachIn(own, behind);
  const named = payment.replace(each, '');
  if (named.length >= TELLING) return `${each}${named}`;
  const single = /单个[^，]{2,4}$|单家[^，]{2,6}$/u.exec(own.replace(/最高$/u, ''))?.[0] ?? '';
  const topic = topicOf(around).replace(each, '');
  if (
    topic.length > LONG_TOPIC &&
    /[贴助励]$/u.test(named) &&
    named.replace(PAID_WORDS, '').length >= 2
  )
    return `${single}${each}${named}`;
  const whom = topic.endsWith(named) ? topic.slice(0, -named.length) : topic;
  return `${topic.startsWith(single) ? '' : single}${whom}${each}${named}`;
}

/** What a payment is for: whom the sentence names, the heading's topic, or what the sentence begins with. */
function topicOf(around: Surroundings): string {
  const about = aboutOf(around);
  if (about !== null) return about;
  const topic = headingTopic(around);
  return topic === '' ? clauseBefore(around, 'first') : `${kindOfCase(around)}${topic}`;
}

const CASE = /^.{0,8}?(?:为|属于|是)(?<kind>[^，□]{2,10})的$/u;

/** 非独生子女 of 纳税人为非独生子女的: the case of an item under the heading. */
function kindOfCase({ earlier }: Surroundings): string {
  return CASE.exec(earlier.at(-1) ?? '')?.groups?.kind ?? '';
}

/** 按项目设备购置额的«10%»给予奖补: of what share is paid, by whom, for what. */
export function paidShareIndicator(around: Surroundings, payment: string): string {
  const [actor = '', base = ''] = around.own.split(/按照?|不超过/u, 2);
  const of = stripLink(base).replace(/^其|^.*的(?=[^的]{4})/u, '') || around.inner;
  if (of === '') return `${aboutOf(around) ?? nounBefore(around.own)}${payment}比例`;
  const topic =
    around.inner === '' ? actor.replace(/^(?:落实|由|并)/u, '') : (aboutOf(around) ?? '');
  const named = of.length > LONG_BASE && topic !== '' ? '' : of;
  return `${topic.slice(-12)}${named}${payment}比例`;
}
