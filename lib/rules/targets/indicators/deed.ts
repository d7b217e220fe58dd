import { DEED } from '../../../lexicon/naming-words.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { whatListedIs } from './what-listed-is.ts';

/** 参加由商务部组织的国际展会的外贸企业: what those do who get it tells more than who they are. */
const DEED_OF = shape`^[^不]{0,40}?${DEED}(?:[^的□]{0,24}的)?(?<deed>[^的□、]{3,10})的(?:[^的□]{0,6}${PARTY})$`;
/** 企业投保出口信用保险的，按□给予: in which case. */
const DEED_CASE = shape`(?:^|，)[^，□]{0,10}${PARTY}${DEED}(?<deed>[^，□]{3,40})的(?=，|$)`;

/** What a phrase says that those do who get it, in at most so many letters; '' where it says none: 国际展会. */
export function deedOf(phrase: string, longest: number): string {
  const { deed = '' } = DEED_OF.exec(phrase)?.groups ?? {};
  return deed.length <= longest ? deed : '';
}

/** 操作系统适配、迁移和改造的企业或园区: of what anybody has done, the first; 企业或园区 says nothing. */
const FIRST_DEED = shape`^(?<deed>[^，、的□]{4,16})、[^的□]*的${PARTY}[或和、及]${PARTY}$`;
/** 推行错峰用电方案且达到节电要求的工业企业: what they do first; not 符合条件且, 依法注册且. */
const DEED_AND = shape`^(?!符合|满足|依法|[在已经未无具注登])(?<deed>[^，、的□且]{6,16})且[^□]{4,}的[^的□]{0,2}${PARTY}$`;

/** The first of several things that those do who get it, whoever they are; '' where a phrase lists none. */
export function firstDeedOf(phrase: string): string {
  return (FIRST_DEED.exec(phrase) ?? DEED_AND.exec(phrase))?.groups?.deed ?? '';
}

/** What those do who are paid for it, as the sentence tells in a clause of its own: 出口信用保险. */
export function deedTold(sentence: string): string | undefined {
  const deed = DEED_CASE.exec(sentence)?.groups?.deed;
  return deed && whatListedIs(deed);
}
