import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { paymentIn } from './payment.ts';
import type { Surroundings } from './surroundings.ts';

/** What is paid by the words of the number's own clause: behind it, between bound and number, or before it. */
export function ownPaymentOf({ behind, inner, own, next, ahead, earlier }: Surroundings): string {
  const told =
    paymentIn(behind) ||
    paymentIn(inner) ||
    paymentIn(own) ||
    (GIVEN_AT_END.exec(ahead)?.groups?.paid ?? '');
  if (told === '额度') return capOf(paymentIn(earlier[0] ?? ''));
  return told === '标准' && GIVES.test(next) ? (KIND.exec(paymentIn(next))?.[0] ?? told) : told;
}

/** 补助额度 of 给予□的补助，最高额度: a bare cap is of the payment of the clause before. */
const capOf = (paid: string) => (IS_AID.test(paid) ? `${paid}额度` : '额度');
const IS_AID = shape`${AID}$`;

/** 8000元/亩分□以4：3：3比例给予补助, 每人每课时12元、最高□标准给予补贴: behind in how many parts, or up to what sum, it is paid. */
const GIVEN_AT_END = shape`^(?:(?![、，；])|、(?=最高|累计|□))[^，；□]{0,6}□[^，；□]{0,16}${GIVE}(?<paid>[^，；□]{0,6}?${AID})(?=$|[，；])`;

/** 按照每辆□的标准，给予一次性补贴: what is paid by the standard is told behind it. */
const GIVES = shape`^(?:一次性)?${GIVE}`;
/** 给予购车方一次性补贴: without who gets it. */
const KIND = /(?:一次性)?\p{Script=Han}{2}$/u;

/** 人数为50人以上的, 补助2.4万元: another case of the same payment. */
const SIZE_CASE = shape`□[^，□]{0,4}的$`;
const SAME = shape`^(?:按|每[^，]{1,4})*${AID}□$|${AID}标准为[^□]*□$|^其中$`;
/** 对新获得证明商标的单位奖励: whom it is for is told here, too. */
const OWN_PAYEE = /^对(?![单每其]|同一)/u;
/** 新列入名录的企业补助. */
const PAYEE_HERE = shape`[^，□]{4}${PARTY}(?:再|一次性)*${AID}$`;
const BARE_PAYMENT = shape`^(?<kind>${AID})(?:标准|资金)?$`;

/** 上岗人员岗位补贴 of 可申请上岗人员岗位补贴，按每天«100元»的补贴标准: a bare payment stands for the one just named. */
export function toldPayment({ own, earlier, leads }: Surroundings, payment: string): string {
  const { kind } = BARE_PAYMENT.exec(payment)?.groups ?? {};
  if (kind === undefined || OWN_PAYEE.test(own) || PAYEE_HERE.test(own)) return payment;
  const clauses = [...earlier, ...leads];
  const clause = clauses.find((words) => !SIZE_CASE.test(words) && !SAME.test(words)) ?? '';
  const named = ofAll(own, paymentIn(clause));
  if (!named.endsWith(kind) || named.length <= kind.length) return payment;
  if (OF_STANDARD.test(`${own}，${earlier[0]}`)) return `${named}标准`;
  return named.length > payment.length ? named : payment;
}

/** 可享受就餐补贴。补贴标准为: of which payment it is the standard has been told. */
const OF_STANDARD = shape`(?:^|，)${AID}标准`;

/** 补助 of 单次补助: behind it, 同一主体全年累计 bounds another measure of the same payment. */
export function ofAll(own: string, payment: string): string {
  return /^(?:同一|单[个家户项]|每)/u.test(own) ? payment.replace(ONE_OF, '') : payment;
}

const ONE_OF = /^[单每][个家户项笔次](?=.{2})/u;
