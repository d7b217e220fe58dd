import { ENGAGE, PARTY } from '../../../lexicon/target-words.ts';

/** One way in which a noun phrase says more than its name needs. */
export interface Trim {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: string;
}

/** What an annotator leaves out of a name, in the order in which it is taken out. */
export const trims: readonly Trim[] = [
  { name: 'period', pattern: /^(?:在|于)?[^，的□]{0,8}期间(?:内|，)?(?=.{4})/u, instead: '' },
  {
    name: 'earlier',
    pattern: /(?:上年度|上一年度|上年(?!末)|当年度|本年度|考核年度|评价年度)(?=.{3})/gu,
    instead: '',
  },
  {
    name: 'pointing',
    pattern:
      /^(?:其(?!他|它|余|中)|该|此|本(?!科|地|土|金)|上述|前述|相关|有关|所有|全部)(?=.{2})/u,
    instead: '',
  },
  {
    name: 'really',
    pattern: /(?:实际|按规定|依法|足额)(?:缴纳|支付|发生|获得|支出|投入|缴费)的?(?=.{2})/gu,
    instead: '',
  },
  {
    name: 'affected',
    pattern: /^(?:因|受)[^，的]{0,10}影响(?:较大|较重|严重|较为严重)?(?:且|、|，|的)?(?=.{4})/u,
    instead: '',
  },
  {
    name: 'conditions',
    pattern: /^.*(?:并且|且|并(?![购列网行联入轨排]))(?=[^的]{5,}$|.{3,}的.{2,}$)/u,
    instead: '',
  },
  {
    name: 'meeting',
    pattern:
      /^(?:符合[^，的]{0,12}(?:条件|规定|要求)的|经[^，的]{0,8}(?:认定|批准|备案|评定)[后的]?|(?:国家|省|市|县|区)(?:级)?(?:和|及|、)?(?:国家|省|市)?(?:确定|认定|公布|反馈|批准)的)(?=.{3})/u,
    instead: '',
  },
  { name: 'engaged', pattern: ENGAGE, instead: '' },
];

const OF_PARTY = new RegExp(`的(?=[^的、]{0,4}(?:${PARTY.source})$)`, 'u');

/** The name of a party: 网络改造应用良好企业 of 网络改造应用良好的企业. */
export function partyName(phrase: string): string {
  return trimmed(phrase).replace(OF_PARTY, '');
}

/** A noun phrase with no more than tells it from others: 失业保险费 of 其上年度实际缴纳的失业保险费. */
export function trimmed(phrase: string): string {
  return trims.reduce((words, { pattern, instead }) => words.replace(pattern, instead), phrase);
}
