import { PARTY } from '../../../lexicon/target-words.ts';
import { POINT_TO, REALLY, RECOGNISE, YEAR_OF_NAME } from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { shape } from '../../../text/pattern.ts';

/** One way in which a noun phrase says more than its name needs. */
export interface Trim {
  readonly name: string;
  /** What is taken out. */
  readonly pattern: RegExp;
}

/** What an annotator leaves out of a name, in the order in which it is taken out. */
export const trims: readonly Trim[] = [
  {
    name: 'earlier',
    pattern: byUnit(`(?:${YEAR_OF_NAME.source}|上年(?!末)|当年度?)(?=.{3})`, 'g'),
  },
  {
    name: 'pointing',
    pattern: shape`^(?:其(?!他|它|余|中)|[该此]月?(?!份)|本(?!科|地|土|金)|${POINT_TO})(?=.{2})`,
  },
  {
    name: 'really',
    pattern: byUnit(`(?:实际|按规定|依法|足额)${REALLY.source}的?(?=.{2})`, 'g'),
  },
  {
    name: 'meeting',
    pattern: shape`^(?:符合[^，的]{0,12}(?:条件|规定|要求)的|经[^，的]{0,8}(?:认定|批准|备案|评定)[后的]?|(?:国家|省|市|县|区)(?:级)?(?:和|及|、)?(?:国家|省|市)?${RECOGNISE}的|取得(?=[^，的、]{2,12}证书?的?人员?$))(?=.{3})`,
  },
];

const OF_PARTY = shape`的(?=[^的、]{0,4}${PARTY}$)`;

/** The name of a party: 网络改造应用良好企业 of 网络改造应用良好的企业. */
export function partyName(phrase: string): string {
  return trimmed(phrase).replace(OF_PARTY, '');
}

/** A noun phrase with no more than tells it from others: 失业保险费 of 其上年度实际缴纳的失业保险费. */
export function trimmed(phrase: string): string {
  return trims.reduce((words, { pattern }) => words.replace(pattern, ''), phrase);
}
