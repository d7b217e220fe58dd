import { documentKinds, KIND } from '../../lexicon/document-kinds.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';

const POLICY = anyOf(
  documentKinds.filter(({ policy }) => policy).flatMap(({ words }) => words),
).source;

const COVERS = documentKinds.filter(({ covers }) => covers).flatMap(({ words }) => words);
const BARE = new Set(COVERS);
/** Any word for a kind that hands down or makes known (通告), as the source of a pattern. */
export const BARE_KIND = anyOf(COVERS).source;

/** `（试行）`, `（2021-2023年）`, closing quotes, a count of articles, and a number that lost its figures (公告第号) behind the word for the kind. */
export const TAIL = '(?:[》〉”」』"）)\\s]|[(（〔【][^)）〕】]{0,30}[)）〕】]|\\d{1,2}条|第号)*';

const AS_TITLE = byUnit(`(?:${KIND}|(?<=^中华人民共和国\\p{Script=Han}{1,40})法)${TAIL}$`);
const AS_POLICY = byUnit(`${POLICY}${TAIL}$`);

/** Does a title end with a word for a kind of document (…实施方案（试行）)? `title` without blanks. */
export function endsAsTitle(title: string): boolean {
  return AS_TITLE.test(title);
}

const NUMBER_AT_END =
  /(?:(?:19|20)\d{2}年|〔(?:19|20)\d{2}〕)?第?(?:\d{1,4}\/\d{4}|[\d一二三四五六七八九十百]{1,6})号$/u;

/** Takes the number of an order off a title that is named by it: …指挥部通告第14号 → …指挥部通告. */
export function withoutOrderNumber(title: string): string {
  return title.replace(NUMBER_AT_END, '');
}

/** Does a title end with a word for a kind of document that binds or guides others? `title` without blanks. */
export function endsAsPolicy(title: string): boolean {
  return AS_POLICY.test(title);
}

/** Is the text a word for a kind that hands down or makes known, and nothing else? */
export function isBareKind(text: string): boolean {
  return BARE.has(text);
}
