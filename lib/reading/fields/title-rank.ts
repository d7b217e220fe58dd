import { SAYS_ABOUT } from '../../lexicon/handing-down.ts';
import { shape } from '../../text/pattern.ts';
import { issuersOfTitle } from './issuers-of-title.ts';
import { endsAsPolicy, withoutOrderNumber } from './title-ending.ts';

/** A title, clean, and with the blanks that it is written with. */
export interface Title {
  readonly text: string;
  readonly raw: string;
}

/** What speaks for and against a title, in an order that decides: see rankOf. */
export const RANKS = {
  verb: 2,
  issuer: 1,
  followed: 1,
  page: 1.5,
  table: 1.9,
  above: -0.4,
  loose: -0.5,
  order: -3,
  headline: -3,
  shown: -2,
  annexed: -4,
  other: -6,
  later: 0.01,
} as const;
const ORDER_HEAD = shape`^(?:(?!关于)\p{Script=Han}){2,40}(?:令|[公布通]告)(?:[(（]?(?:\p{Script=Han}{1,3}届)?第.{0,8}号[)）]?)?$`;
/** 某部联合发布《…办法》: news of a document, which a page may show beside it. */
const HEADLINE = shape`^[^《关]{2,40}(?:[发公]布|出台)《[^《》]{4,60}》$`;

/**
 * How likely a title is the document's own: one that says what it does and by whom, before that of what it hands down, the head of an
 * order, one of a looser kind (制度, 标准), a 公示 of it and news of it.
 */
export function rankOf({ text, raw }: Title): number {
  const verb = SAYS_ABOUT.test(text) ? RANKS.verb : 0;
  const issuer = issuersOfTitle(raw).length > 0 ? RANKS.issuer : 0;
  const shown = text.endsWith('公示') ? RANKS.shown : 0;
  const order = ORDER_HEAD.test(text) ? RANKS.order : 0;
  const loose = endsAsPolicy(withoutOrderNumber(text)) ? 0 : RANKS.loose;
  return verb + issuer + loose + shown + order + (HEADLINE.test(text) ? RANKS.headline : 0);
}
