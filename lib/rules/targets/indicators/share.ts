import { PAY, SCOPE } from '../../../lexicon/target-words.ts';
import { nounBefore, nounBehind } from './noun.ts';
import { paidShareIndicator } from './payment.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, paymentIn } from './topic.ts';

/** 占比, 比例: names nothing without the words before it. */
const BARE_NAME = 2;

const ONLY_SCOPE = new RegExp(`^(?:${SCOPE.source})?$`, 'u');
/** 返还其上年度实际缴纳失业保险费的50%: a verb of paying, and what so large a part of is paid. */
const PAID_PART = new RegExp(
  `^(?<verb>${PAY.source})(?:企业|单位|个人)?其?(?<base>[^，]{2,24}[费金额款税资价率])$`,
  'u',
);
/** 按□实际缴纳失业保险费的50%确定: what a payment that is named before is reckoned from. */
const RECKONED = /^的?(?:标准)?(?:确定|执行|计算|计发|核定|落实|安排|拨付)?/u;
const BASE = /[费金额款税资价率]$/u;
const STANDARD = /(?<what>返还|补贴|补助|奖励|贴息|扣除|减免|缴纳|缴存|资助)标准/u;

/** A part of a payment: 失业保险费返还比例; null where it is none. */
function paidPart({ own, inner, behind, earlier }: Surroundings, before: string): string | null {
  const words = inner === '' ? before : `${before}${inner}`;
  const { verb, base } = PAID_PART.exec(words)?.groups ?? {};
  if (verb !== undefined && base !== undefined) return `${base}${verb}比例`;
  const what = STANDARD.exec([own, ...earlier].join('，'))?.groups?.what;
  if (what === undefined || behind.replace(RECKONED, '') !== '') return null;
  const of = before.replace(/^或?按照?/u, '');
  return BASE.test(of) ? `${of}${what}比例` : null;
}

/** 女性人数比例，应占成员总数的一半; 标准为现有交纳数额的80%: what the clause before tells. */
function told(around: Surroundings): string | null {
  const { own } = around;
  const whole = /^(?:应|须|要|约)?(?<of>占[^，□]{2,12}?)的?$/u.exec(own)?.groups?.of;
  if (whole !== undefined) return `${clauseBefore(around, 'nearest')}${whole}`;
  return /^标准(?:为|按)/u.test(own) ? `${clauseBefore(around, 'nearest')}标准` : null;
}

/** 施工验收事项 and 纳入 of 实现施工验收事项100%纳入; a share that is paid; else what stands before. */
export function shareIndicator(around: Surroundings, unholed: string): string {
  const payment = paymentIn(around.behind).replace(/(?<=贴息|补贴|补助|奖补)资金$/u, '');
  if (payment !== '' && payment !== '标准' && payment.length <= 8)
    return paidShareIndicator(around, payment);
  const before = nounBefore(around.own);
  return (
    told(around) ??
    paidPart(around, before) ??
    onRate(around, before) ??
    plainShare(around, before, unholed)
  );
}

/** 在原有贷款利率水平基础上下浮: what is changed stands in the base. */
const ON_RATE =
  /在(?:原有|现有|原)?(?<of>[^，□]{2,10}[率价费])(?:水平)?的?(?:基础)?上?再?(?<change>[上下]浮|[上下]调|降低|提高)$/u;
/** 实现纳税人90%以上涉税事项网上办理: so short a word only says whose. */
const WHOSE = 4;
const NAME_END = /(?:[率比重例额量费金值积价度]|占比)$/u;

function saysWhose(before: string, after: string): boolean {
  return before.length <= WHOSE && after.length >= WHOSE && !NAME_END.test(before);
}

function onRate({ own }: Surroundings, before: string): string | null {
  const rate = ON_RATE.exec(own)?.groups;
  return rate === undefined || before.endsWith('率') ? null : `${rate.of}${rate.change}`;
}

function plainShare(around: Surroundings, before: string, unholed: string): string {
  const { own, behind } = around;
  const after = nounBehind(behind);
  if (ONLY_SCOPE.test(before) || before === '减') return after || clauseBefore(around, 'nearest');
  if (/(?:房租|租金|物业费)$/u.test(before)) return `${aboutOf(around) ?? ''}${before}`;
  if (/^发给|^核给/u.test(behind)) return `${before.replace(/按照?/u, '')}比例`;
  if (before.length <= BARE_NAME) return nounBefore(unholed);
  if (saysWhose(before, after)) return `${before}${after}`;
  if (after.length <= 6 && !/^的/u.test(behind)) return `${withPart(before, own)}${after}`;
  return withPart(before, own);
}

/** 课时占总课时比例 of 课时占总课时. */
function withPart(before: string, own: string): string {
  return /占[^，]{2,14}$/u.test(own) && /占[^比率重]{2,10}$/u.test(before)
    ? `${before}比例`
    : before;
}
