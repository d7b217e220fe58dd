import { BOUND_PART } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';

/** 年度最高支付限额为: the words of a bound that are part of the name. */
const BOUND_NAME = shape`^(?:最高|最低)?${BOUND_PART}?限额`;
const TELLING = 4;

/** The clause before a bound with the words of the bound that name what is bounded: 年度最高支付限额 of 年度 and 最高支付限额为. */
export function withBound(clause: string, bound: string): string {
  const { noun } = NOUN.exec(bound)?.groups ?? {};
  if (noun !== undefined) return `${clause}${noun}`;
  if (clause.length < TELLING) return LIMIT_PRICE.exec(bound)?.[0] ?? clause;
  return `${clause}${BOUND_NAME.exec(bound)?.[0] ?? ''}`;
}

/** 最高限价为: what a buyer pays at most has its name from it. */
const LIMIT_PRICE = /^最[高低](?:投标|招标)?限价/u;

/** 最长还款期限为: what is bounded stands within the bound. */
const NOUN = /^最.(?<noun>.*(?:[期年]限|额度|比例))为$/u;

/** The words between a bound and its number, '' where the clause has taken them. */
export function innerOf(words: string, own: string): string {
  return words.endsWith(`${own.slice(-2)}为`) ? '' : words.replace(/的$/u, '');
}
