import { PARTY, PAYMENT } from '../../../lexicon/target-words.ts';

const PAID = new RegExp(
  `(?<payment>[^，。；、«的□]{0,10}(?:${PAYMENT.source}))(?![期率额对范政标])`,
  'u',
);
const GIVES =
  /^.*(?:给予|予以|享受|发给|提供|按照?|获得|进行|标准|比例|发放|安排|拨付|兑现|申请)(?=.{2})/u;
const EACH =
  /每(?:(?:人|车)次|[人户亩名次班月年日天周笔项间吨头台套辆件](?!伙|次)|(?:平方|立方)?米|千瓦时?|公里|张?床位?|标准[^，每□最]{1,3}|家(?:企业|机构|单位)?|个(?:标准)?[^，每□最给予]{0,4}|季度|学期)(?:每[月年日天次周])?(?=[^每]*$)/u;
const SLASHED = /^\/(?<each>[人户亩家名次班月年日天周笔项台辆])/u;

/** What is paid: 一次性奖补 of 给予一次性奖补. */
export function paymentIn(words: string): string {
  const told = words.replace(EACH, '');
  const given = told.replace(GIVES, '').replace(/^的/u, '');
  const payment = (PAID.exec(given) ?? PAID.exec(told))?.groups?.payment ?? '';
  return payment.replace(GIVES, '').replace(/^(?:(?:企业|单位|个人|其)(?=.{3})|最高(?=.{2}))/u, '');
}

/** 每人每月: for how much of what so much is paid. */
export function eachIn(own: string, behind = ''): string {
  const { each: slashed } = SLASHED.exec(behind)?.groups ?? {};
  return slashed === undefined ? (EACH.exec(own.slice(-14))?.[0] ?? '') : `每${slashed}`;
}

/** 的企业, 的金融机构: a party that anybody is. */
export const PARTY_END = new RegExp(`的?[^的、]{0,2}(?:${PARTY.source})$`, 'u');
