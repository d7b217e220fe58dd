import type { Span } from '../../model/span.ts';

/** 列第一位者为牵头单位，下同; 列首的为牵头单位; 排在第一位的部门为牵头部门; 首位为牵头单位. */
const FIRST_LEADS =
  /(?:[列排](?:名|位)?(?:在)?(?:第一|首|前)位?|首位|第一位|第一个|首个)(?:的|者)?(?:责任)?(?:单位|部门)?(?:均)?(?:为|是|系)(?:总)?(?:牵头|主办|主要?责任?)(?:单位|部门)?/u;

/** Where a notice says that the first body of each of its labels leads, null where it does not. `text` is the whole of it, normalised. */
export function whereFirstLeads(text: string): Span | null {
  const match = FIRST_LEADS.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}
