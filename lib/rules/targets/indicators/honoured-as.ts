import { HONOUR } from '../../../lexicon/naming-words.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';

/** 初次被认定为中华老字号、驰名商标的企业, 通过高新技术企业认定的企业: what they have become tells more than who they are. */
const HONOURED = shape`^[^，□的]{0,8}?${HONOUR}(?<honour>[^，□的]{4,26}?)(?:认定|评定|认证|称号)?的(?<who>[^，□的]{0,8}${PARTY})$`;
const ENDS_IN_PARTY = shape`${PARTY}$`;

/** Those of a phrase by what they have been recognised as; '' where it tells no such thing. */
export function honouredAs(phrase: string): string {
  const { honour = '', who = '' } = HONOURED.exec(phrase)?.groups ?? {};
  return ENDS_IN_PARTY.test(honour) ? honour : `${honour}${who}`;
}
