import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { CHARGE } from '../../../../lexicon/naming-words.ts';
import { PARTY, PAYMENT, REACH } from '../../../../lexicon/target-words.ts';
import { SUM_SAID } from '../../../../lexicon/way-words.ts';
import { byUnit } from '../../../../text/by-unit.ts';
import { shape } from '../../../../text/pattern.ts';
import { answersLabel } from '../answers-label.ts';
import { besideStandard } from '../beside-standard.ts';
import { feeOf } from '../fee-of.ts';
import { ownName, shortPayee } from '../own-name.ts';
import { ownPaymentOf, toldPayment } from '../own-payment.ts';
import { eachOfSum, PARTY_END, paymentIn } from '../payment.ts';
import { paymentBefore } from '../payment-before.ts';
import type { Surroundings } from '../surroundings.ts';
import { aboutOf, clauseBefore } from '../topic.ts';
import { sizeOf, topicOfPayment } from '../topic-of-payment.ts';
import { partyName } from '../trims.ts';
import { underStandard } from '../under-standard.ts';
import { tellsPayer, unpaidSum } from '../unpaid-sum.ts';
import type { Asked, Way } from '../way.ts';
import { whichOf } from '../which.ts';
import { whichYears } from '../which-years.ts';
import { joined } from '../whom.ts';

/** Whom a payment is for goes without saying from this length on where it bears a name: 误餐补助. */
const LONG_TOPIC = 12;
const PAID_WORDS = byUnit(
  `${PAYMENT.source}|财政|相应|适当|基本|[再增追]加|企业|单位|个人|分(?:阶段|年度)`,
  'g',
);
/** A payment of so many letters names itself: 一次性吸纳就业补助; and so does what it is for one of: 单个研发项目. */
const TELLING = 6;

/** 定点护林企业每人每年补贴 of 对定点护林企业，按每人每年«600元»给予补贴: whom it is for, and what is paid. */
export const paid: Way = {
  name: 'paid',
  names: (asked) => {
    const { around } = asked;
    const beside = besideStandard(around, asked.before);
    if (beside !== '') return beside;
    const ownPayment = ownPaymentOf(around);
    const payment = once(around.own, toldPayment(around, ownPayment) || standardBefore(around));
    if (payment === '' && tellsPayer(around.own)) return unpaidSum(asked);
    const named = ownPayment === '' ? nameOfSum(asked, payment) : ofOwnNoun(asked, ownPayment);
    if (named !== '') return named;
    if (payment === '') return unpaidSum(asked);
    return joined(whichYears(around.own), ofPayment(around, payment));
  },
};

/** 就餐补贴标准 behind 可享受就餐补贴。补贴标准为□，最高: the payment told before, in full. */
function standardBefore(around: Surroundings): string {
  const payment = paymentBefore(around);
  return payment.endsWith('标准') ? toldPayment(around, payment) : payment;
}

/** 智能装备产业项目补助 of 智能装备产业项目最高补助«5000万元»: a noun is all that stands before the payment. */
function ofOwnNoun(asked: Asked, payment: string): string {
  const {
    around: { own, inner },
    before,
  } = asked;
  const payee = own.includes('□') ? shortPayee(asked) : '';
  if (payee !== '') return joined(payee, payment);
  if (LENT.test(own)) return before;
  return own === before &&
    before.length >= SHORTEST_PAYEE &&
    paymentIn(inner) === payment &&
    !NO_PAYEE.test(before)
    ? joined(before, payment)
    : '';
}

/** 发放公积金贷款: a loan with its own name. */
const LENT = /^(?:发放|投放|新增|落实)[^，□的]{2,8}(?:贷款|信贷|债券)$/u;
const SHORTEST_PAYEE = 4;
/** 每户, 单个企业, 省财政: for each of what, or by whom. */
const NO_PAYEE = /^(?:每|单|各|同一|给予|按)|(?:财政|部门|政府|资金)$/u;

/** 普惠小微贷款较快增长，余额突破: how much there is of what the clause before names. */
const BARE_SUM = /^(?:余额|总额|规模|总量)$/u;

/** A sum with a name of its own, with what the list or the clauses before it are of; '' where it has none. */
function nameOfSum(asked: Asked, payment: string): string {
  const { around, before } = asked;
  const charged = before.replace(CHARGED, '');
  if (charged !== before && around.earlier.length > 0)
    return joined(clauseBefore(around, 'nearest'), charged);
  if (BARE_SUM.test(before)) return joined(payment || clauseBefore(around, 'nearest'), before);
  const named = ownName(whichOf(asked) || before) || shortPayee(asked);
  if (named === '' || LEVEL.test(around.own) || PAYS_HIMSELF.test(around.own)) return named;
  if (GIVEN_TO.test(around.own)) return `${wholeParty(around, named)}${payment}`;
  return underStandard(around, named, payment);
}

/** 个人缴费: paid by those whom it is for. */
const PAYS_HIMSELF = /^个人(?:缴费|自付|承担)$/u;

/** 再一次性给予合作社□: to whom, before the sum. */
const GIVEN_TO = shape`(?:给予|${AID})[^，□]{0,16}${PARTY}$`;

/** 获评示范社的合作社 for 合作社: the whole of what the sentence is about. */
function wholeParty(around: Surroundings, named: string): string {
  const about = aboutOf(around) ?? '';
  return about.endsWith(named) ? partyName(about) : named;
}

/** 起付线降低至: a level of what is named, and no payment. */
const LEVEL = shape`(?:${REACH}|支付)$`;
const ONCE = shape`一次性(?:给予|发放|予以|${AID})?$`;

/** 一次性奖励 of 给予一次性50万元奖励. */
function once(own: string, payment: string): string {
  return payment !== '' && ONCE.test(own) && !payment.includes('一次性')
    ? `一次性${payment}`
    : payment;
}

/** 日间每小时收取: what is charged has been told. */
const CHARGED = shape`${CHARGE}$`;

/** 一次性吸纳就业补助 tells more than that something is paid; 配套资金支持 does not. */
function tells(payment: string): boolean {
  return payment.replace(PAID_WORDS, '').length >= 2;
}

/** 每个社区养老服务站, 一次性吸纳就业补助: whose or what payment it is needs no other words. */
function tellsAll(around: Surroundings, each: string, named: string): boolean {
  if (answersLabel(around)) return false;
  return each.length >= TELLING || (named.length >= TELLING && tells(named));
}

/** A payment, with whom it is for where it does not say so itself. */
function ofPayment(around: Surroundings, payment: string): string {
  const { own } = around;
  const each = eachOfSum(around);
  const { single = '' } = SINGLE.exec(own)?.groups ?? {};
  const named = payment.replace(each, '').replace(single, '');
  if (tellsAll(around, each, named)) return `${sizeOf(around)}${each}${named}`;
  const fee = feeOf(around);
  if (fee !== '') return `${single}${each}${joined(fee, named)}`;
  const topic = topicBeside(around, named).replace(each, '').replace(OTHER_EACH, '');
  if (
    single.length >= TELLING ||
    (single !== '' && /\d/u.test(topic)) ||
    goesWithout(around, topic, named)
  )
    return `${single}${each}${named}`;
  const whom = (topic.endsWith(named) ? topic.slice(0, -named.length) : topic).replace(
    single === '' ? /$/u : PARTY_END,
    '',
  );
  const name = each === '' ? joined(whom, named) : `${whom}${each}${named}`;
  return `${topic.startsWith(single) ? '' : oneOf(single, whom)}${name}`;
}

/** 全日制博士毕业生 of 购买住房的全日制博士毕业生: of those who are told apart, no more than tells them apart. */
function toldApart(around: Surroundings): string {
  const topic = topicOfPayment(around);
  return topic.length > LONG_TOPIC
    ? topic.replace(/^(?![^的]*[一二三四五]星?级)[^\d□]{5,}的(?=[^的]{4,10}$)/u, '')
    : topic;
}

/** 单个 of 单个企业, where it is told what enterprises: 集成电路设计企业. */
function oneOf(single: string, whom: string): string {
  return whom.includes(single.slice(2)) ? single.slice(0, 2) : single;
}

/** Whether a payment tells enough to go without a long topic. */
function goesWithout(around: Surroundings, topic: string, named: string): boolean {
  if (named.length > 2 && GIVES_ALSO.test(around.own) && /□$/u.test(around.earlier[0] ?? ''))
    return true;
  return (
    sizeOf(around) === '' && topic.length > LONG_TOPIC && /[贴助励]$/u.test(named) && tells(named)
  );
}

/** 举办促销活动□，发放消费券: another thing that is done, to nobody in particular. */
const GIVES_ALSO = shape`^(?:${GIVE})[^，□对给每]{3,8}$`;

/** Whom or what a payment is for; '' where only another payment was told. */
function topicBeside(around: Surroundings, named: string): string {
  const told = partyName(toldApart(around));
  const isOther = OTHER_PAYMENT.test(told) && named.length >= SHORTEST_PAYEE;
  return isOther && !told.endsWith(named) ? '' : told;
}

/** 建设补贴由每张床位8000元提高到1.2万元，运营补贴: what was told before is another payment. */
const OTHER_PAYMENT = shape`(?:${AID}|[工薪]资|津贴)$`;

/** 温室每亩: the unit of another sum. */
const OTHER_EACH = shape`(?<=.{4})每\p{Script=Han}{1,3}$`;

/** 对单家机构或网点的补贴, 单个企业最高: so much for one of them. */
const SINGLE = shape`(?<single>(?:单[个家一户笔项]|同一)[^，□的]{0,8}?)(?:的?${AID}(?:金额|总额|资金)?|(?<=同一[^，□]{2,14})(?:额度|限额)(?:每年度?)?|${SUM_SAID})*$`;
