import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { FOR_WHOM } from '../../../lexicon/measure-words.ts';
import { CHARGE } from '../../../lexicon/naming-words.ts';
import { PAYMENT } from '../../../lexicon/target-words.ts';
import { GIVE_SUM, PER_UNIT, SUCH_AS_WAS } from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';

const PAID = shape`(?<payment>[^，。；、«的□]{0,10}${PAYMENT})(?<!高标准)(?![期率额对范政标债价])(?<![支扶]持(?=力度))`;
const GIVES = shape`^.*(?:${GIVE_SUM}(?![化费])|按照?)(?=.{2})`;
const EACH = shape`(?:每月(?=每))?每(?:TEU|标箱|(?:人|车)次|[人户亩名次班月年日天周晚餐趟笔项间吨头套件](?!伙|次)|批(?!次|发)|[场期集](?![所地馆景间末中体团聚成])|生(?![产育活态])|村(?![民级庄委])|部(?![门分])|[台辆]车?|间(?:客房|教室)|架次|(?:[幢栋]楼宇?|[座栋株只羽箱棵棚床幢口处列块])(?!分|状)|(?:平方|立方)?米|千瓦时?|公里|张(?:床位?)?|床位?|标准[^，每□最]{1,3}|家(?:[^，每□最给予奖补资为]{0,6}(?:企业|机构|单位))?|单位|[案校班队组团](?![级体长])|个(?:标准)?[^，每□最给予奖补资]{0,6}|季度|学期|学年|[课学小]时)(?:每(?:[月年日天次周晚餐]|学期|学年|[课学]时))?(?=[^每]*$)`;
const SLASH_UNIT = `${PER_UNIT.source}|[人户亩家名次班月年日天周季笔项台辆吨套户间头只件车生]`;
const SLASHED = byUnit(
  `^[/／](?:[\\d.]+|[百千万亿]{1,2})?(?<each>${SLASH_UNIT})(?:[·•.、/／]?(?<other>${SLASH_UNIT})(?![员均]))?(?![用才级])`,
);
const TIME = /^[年季月周日天]$/u;

/** 标准提取 of /月·户标准提取: what follows behind a number without for how much it is. */
export function unslashed(behind: string): string {
  return behind.replace(SLASHED, '');
}

/** 按1500元的标准提取: what is done after a standard tells it from others. */
const STANDARD_FOR = shape`^的?标准(?<verb>${CHARGE}|缴存|报销)$`;

/** 给予住房补贴□、安家费: behind the sum of one payment the next one of the list. */
const NEXT_PAYMENT = shape`□[、和及](?:以及)?(?:每[人年月日天]){0,2}(?<next>[^，。；、□的每按]{0,10}(?:${PAYMENT}|[费金款贴]))$`;

/** 企业, 最高, 除原有, 则: before a payment, no part of its name. */
const BEFORE_PAYMENT = shape`^(?:则(?=.{2})|(?:企业|单位|个人|其(?![他它余])中?)(?=.{3})|(?:最高|分别)(?=.{2})|对(?=.{4})|(?:再|另|额外)(?:一次性$)?|除(?:${SUCH_AS_WAS}|当年|首年)?)`;

/** What is paid: 一次性奖补 of 给予一次性奖补; of a list of payments the last one, whose sum is to follow. */
export function paymentIn(words: string): string {
  const next = words.includes('□') ? NEXT_PAYMENT.exec(words)?.groups?.next : undefined;
  if (next !== undefined) return next.replace(GIVES, '').replace(ONCE_MORE, '');
  const { paid } = PAYS.exec(words)?.groups ?? {};
  if (paid !== undefined) return paid;
  const told = unslashed(words).replace(ON_BASE, '').replace(EACH, '');
  const { verb } = STANDARD_FOR.exec(told)?.groups ?? {};
  if (verb !== undefined) return `${verb}标准`;
  const given = told.replace(GIVES, '').replace(/^的/u, '');
  const payment = wholePayment(given) || wholePayment(told);
  return payment.replace(GIVES, '').replace(BEFORE_PAYMENT, '');
}

/** A payment by its name; of one that is a little longer than others, no word is cut in two: 困难家庭寄宿学生伙食补助. */
function wholePayment(words: string): string {
  const match = PAID.exec(words);
  const payment = match?.groups?.payment ?? '';
  const cut = words.slice(0, match?.index ?? 0);
  return CUT_OFF.test(cut) ? `${cut}${payment}` : payment;
}

const CUT_OFF = shape`^(?![对按给由为向每将])\p{Script=Han}{1,3}(?<!的)$`;

/** 对技术创新中心一次性奖励□: a verb, behind whom it is done to. */
const PAYS = byUnit(`^对(?:(?!${GIVE.source})[^，]){2,40}?(?<paid>(?:一次性)?${AID.source})$`);

/** 再奖励: another sum. */
const ONCE_MORE = shape`^(?:再|另外?|额外|分别|最高)+(?=.{2})`;

/** 在原有补贴基础上增加: what it was before. */
const ON_BASE = shape`在[^，□在]{1,12}基础上`;

/** 对每个社区养老服务站给予: each of those who get it. */
const TO_EACH = shape`^对(?<each>每[个家所名户][^，。□每]{4,14}?)(?:一次性)?(?:${GIVE}|${AID})`;

/** 每人每月, also of 元/人·月: for how much of what so much is paid. */
export function eachIn(own: string, behind = ''): string {
  const { each: slashed, other } = SLASHED.exec(behind)?.groups ?? {};
  if (slashed === undefined)
    return TO_EACH.exec(own)?.groups?.each ?? EACH.exec(own.slice(-14))?.[0] ?? '';
  if (other === undefined) return `每${slashed}`;
  return TIME.test(slashed) ? `每${other}每${slashed}` : `每${slashed}每${other}`;
}

/** 的企业, 的金融机构: a party that anybody is. */
export const PARTY_END = shape`的?[^的、]{0,2}(?:${FOR_WHOM}|主体|个人)$`;

/** 每个展位 of 每个展位最高补助: no part of the payment. */
export function eachOfSum({
  own,
  inner,
  behind,
}: Pick<Surroundings, 'own' | 'inner' | 'behind'>): string {
  return eachIn(own, behind) || eachIn(own + inner, behind);
}
