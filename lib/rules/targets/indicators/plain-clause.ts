import { doneTo, stripHead, stripLink } from './noun.ts';

/** 通行费优惠政策从10个收费站扩大到全省: what it was before. */
export const CHANGED_FROM = /(?:从|由)[^，]{0,3}□.*/u;

/** 覆盖率每□得□: by what step it is marked. */
const EACH_STEP = /(?<=.{3})每□.*/u;
/** 主管机关得再公告延长: who may or must, before what is done. */
const MODAL = /^[^，]{0,12}?得再?(?:公告)?(?=延长|申请|提出|展期|继续)/u;
/** 根据企业积分排名情况: after what it goes. */
const ACCORDING = /^(?:根据|依据|视|结合)(?<what>[^，]{4,}?)(?:的?实际)?(?:情况|程度)?$/u;
/** □大工程全面有序推进: how it is getting on. */
const GETS_ON =
  /(?<=.{6})(?:(?:全面|有序|顺利|稳步|扎实|加快|持续|深入|全力|大力)+(?:推进|开展|实施|进行|提升|提速)|(?:支持|扶持|保障|帮扶|补贴)力度)$/u;
const AMOUNTS = /□(?:[、和及或]□)*|每[人月年日天户次].{0,10}$/gu;
const TAIL =
  /(?<!的)[者时]$|等$|(?:扩大|提高|提升|延长|调整|放宽|上调|下调|增加|降低|缩短|压缩)(?:至|到|为).*/u;

/** What a clause is about, without its amounts and what is only done about it: 平均担保费率 of 逐步将平均担保费率降至□. */
export function plainClause(words: string): string {
  const told = doneTo(words)
    .replace(MODAL, '')
    .replace(EACH_STEP, '')
    .replace(ACCORDING, '$<what>')
    .replace(GETS_ON, '')
    .replace(FROM_AMOUNT, '')
    .replace(AMOUNTS, '');
  return stripHead(stripLink(told))
    .replace(TAIL, '')
    .replace(/^其(?!他)/u, '');
}

/** 优惠政策从□指定收费站扩大到全省: what stands behind the amount is what it was, too. */
const FROM_AMOUNT = /(?<=.{4})(?:从|由)[^，□]{0,3}□[^，□]*$/u;
