import type { PageHead } from '../../model/page-text.ts';
import type { Span } from '../../model/span.ts';
import { shape } from '../../text/pattern.ts';
import { compact } from './compact.ts';
import { findDocumentNumbers, findOrderNumbers, wholeNumber } from './find-document-numbers.ts';
import type { HeaderTable } from './header-table.ts';
import { beginsBody, endsTitle, isAddressed, isDay, isSentence } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { endsAsTitle } from './title-ending.ts';
import { titleAround } from './title-lines.ts';
import { RANKS, rankOf, type Title } from './title-rank.ts';

/** A title that the text or page might mean, and how likely it is the document's own. */
interface Candidate extends Title {
  readonly rank: number;
  /** Index of its first piece; -1 where the page names it. */
  readonly at: number;
}

/** How many pieces of the text are looked at for a title, and how many paragraphs: a covering note has few. */
const HEAD_PIECES = 80;
const HEAD_PARAGRAPHS = 5;
const PARAGRAPH = 40;

/** Taiwan's collections of laws put the day behind the title: 补助办法（106年06月01日）. */
const DAY_IN_BRACKETS = shape`\s*[(（][^()（）]{0,8}\d{2,4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[^()（）]{0,8}[)）]\s*$`;
const ANNEX = /^附件?[一二三四五\d]{0,2}[:：]?$/u;
const NUMBER_OF_SERIES =
  /(?:通告|公告|^)[(（]?第(?<number>[\d一二三四五六七八九十]{1,4})号[)）]?$/u;
/** The red head above a title that names its offices once more. */
const TWICE = /^(?<names>\p{Script=Han}{4,100})\k<names>(?=关于)/u;
const SHORTEST_TITLE = 6;
/** A first line that names no kind must be this long to be more than the name of a column. */
const LONG_HEADING = 15;
const SITE_NAME = shape`[_|｜]|\s[-–—－]+\s?|[-－](?=[^-－]{2,20}(?:网|政府|局|厅|委员会|门户网站)$)`;

/** The title of a document: from the header table, the text's head or the page's head; null where none of them has one. */
export function readTitle(
  pieces: readonly Piece[],
  table: HeaderTable,
  head?: PageHead,
): Title | null {
  const candidates = [...tableTitles(table), ...pageTitles(head), ...textTitles(pieces)];
  const [best] = candidates.sort((a, b) => b.rank - a.rank);
  const number = numberAsTitle(pieces);
  if (best === undefined) return numberedTitle(pieces) ?? number ?? firstLine(pieces) ?? null;
  return number !== undefined && isOfOwnKind(number) && number.at < best.at ? number : best;
}

/** A site's table names the document, but now and then by what it hands down. */
function tableTitles({ title = [] }: HeaderTable): Candidate[] {
  return title
    .map(clean)
    .filter(({ text }) => endsAsTitle(text))
    .map((found) => ({ ...found, rank: rankOf(found) + RANKS.table, at: -1 }));
}

function pageTitles(head: PageHead | undefined): Candidate[] {
  const { fields = [], title = '' } = head ?? {};
  const named = fields.filter(({ label }) => /^article ?title$/iu.test(label));
  return [...named.map(({ value }) => value), title]
    .map((value) => clean(withoutSite(value)))
    .filter(({ text }) => endsAsTitle(text))
    .map((found) => ({ ...found, rank: rankOf(found) + RANKS.page, at: -1 }));
}

/** `…的决议__2007年第23号国务院公报_中国政府网`: page titles go on with column and site. */
function withoutSite(title: string): string {
  const parts = title.split(SITE_NAME);
  return endsAsTitle(compact(parts[0] ?? '')) ? (parts[0] ?? '') : title;
}

function textTitles(pieces: readonly Piece[]): Candidate[] {
  const found: Candidate[] = [];
  const length = headLength(pieces);
  let read = 0;
  for (let at = 0; at < length; at += 1) {
    const isFirst = found.length === 0;
    if (!isFirst && beginsBody(pieces[at]?.text ?? '')) break;
    const span = at < read ? null : titleAround(pieces, at);
    if (span === null || isLink(pieces, span, isFirst)) continue;
    read = span.to;
    found.push(candidate(pieces, span, found.length));
  }
  return found;
}

/** Below the last paragraph a page names what belongs to it, one after the other: nothing is said under such a name. */
function isLink(pieces: readonly Piece[], { from, to }: Span, isFirst: boolean): boolean {
  return !isFirst && pieces.slice(0, from).some(isParagraph) && !pieces.slice(to).some(isParagraph);
}

function isParagraph({ text }: Piece): boolean {
  return text.length > PARAGRAPH && isSentence(text);
}

/** Number of pieces before the text proper can have begun. */
function headLength(pieces: readonly Piece[]): number {
  const paragraphs = pieces
    .slice(0, HEAD_PIECES)
    .flatMap((piece, at) => (isParagraph(piece) ? [at] : []));
  return paragraphs[HEAD_PARAGRAPHS - 1] ?? Math.min(pieces.length, HEAD_PIECES);
}

function candidate(pieces: readonly Piece[], { from, to }: Span, earlier: number): Candidate {
  const raw = pieces
    .slice(from, to)
    .map((piece) => piece.raw)
    .join(' ');
  const title = clean(raw);
  const next = pieces[to]?.text ?? '';
  const isFollowed = wholeNumber(next) !== null || isAddressed(next) || isDay(next);
  const own = rankOf(title);
  const annexed = own <= 0 && isAnnexed(pieces, from) ? RANKS.annexed : 0;
  const other = isNumberedElse(pieces.slice(0, from), title.text) ? RANKS.other : 0;
  const rank = own + (isFollowed ? RANKS.followed : 0) - earlier * RANKS.later + annexed + other;
  return { ...title, rank, at: from };
}

/** `…的通告（第2号）` where the head above says 第1号: collections link to the next one. */
function isNumberedElse(above: readonly Piece[], title: string): boolean {
  const number = NUMBER_OF_SERIES.exec(title)?.groups?.number;
  if (number === undefined) return false;
  const numbers = above.map(({ text }) => NUMBER_OF_SERIES.exec(text)?.groups?.number);
  return numbers.some((one) => one !== undefined) && !numbers.includes(number);
}

/** Stands below `附件` on a line of its own: a list or rules that the document hands down, and not what it is called. */
function isAnnexed(pieces: readonly Piece[], from: number): boolean {
  return pieces.slice(0, from).some(({ text }) => ANNEX.test(text));
}

/** Orders and announcements that are named by their number only: 第224/2018号行政长官批示, 武汉市…指挥部通告（第7号）. */
function numberAsTitle(pieces: readonly Piece[]): Candidate | undefined {
  const head = pieces.slice(0, HEAD_PIECES);
  const at = head.findIndex(
    ({ text }) => wholeNumber(text) !== null && findOrderNumbers(text).length > 0,
  );
  const piece = head[at];
  return piece && { text: piece.text, raw: piece.raw, rank: 0, at };
}

/** A 批示 hands down nothing: what stands below it is its annex. */
function isOfOwnKind({ text }: Title): boolean {
  return text.endsWith('批示');
}

/** A document's number (华政发〔2021〕2号), and no order's, which names its issuer. */
function isOwnNumber(text: string): boolean {
  return wholeNumber(text) !== null && findOrderNumbers(text).length === 0;
}

/** `2021年县政府重点工作任务（华政发〔2021〕2号）`: a title that names no kind, with its number on its line. */
function numberedTitle(pieces: readonly Piece[]): Title | undefined {
  const title = pieces.slice(0, HEAD_PIECES).find((piece, at) => {
    const next = pieces[at + 1];
    const isNumbered = next?.line === piece.line && isOwnNumber(next.text);
    const isRedHead = piece.text.endsWith('文件');
    return (
      isNumbered && !isRedHead && piece.text.length >= SHORTEST_TITLE && !endsTitle(piece.text)
    );
  });
  return title && clean(title.raw);
}

/** A text whose title names no kind may still open with a heading on a line of its own. */
function firstLine(pieces: readonly Piece[]): Title | undefined {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || first.line === second.line) return undefined;
  const isLong = first.text.length >= LONG_HEADING && first.text.length <= 80;
  const isHeading = isLong && !endsTitle(first.text) && !/^\d/u.test(first.text);
  return isHeading ? clean(first.raw) : undefined;
}

/** Takes off what is not the title's: its number in front, brackets around it or left open, marks of validity. */
function clean(raw: string): Title {
  const number = findDocumentNumbers(raw.slice(0, 60)).find(({ from }) => from === 0);
  const bare = raw
    .slice(number?.to ?? 0)
    .replace(/^[\s\-—–]*(?:[【[][^\]】]{2,10}[\]】])?\s*/u, '')
    .replace(/^[(（]转[载发]?[)）]\s*/u, '')
    .replace(/^[(（](?<title>关于.*)[)）]$/u, '$<title>')
    .replace(/^《(?<title>.*)》$/u, '$<title>')
    .replace(DAY_IN_BRACKETS, '')
    .trim();
  const isOpen = bare.includes('「') && !bare.includes('」');
  const shown = isOpen ? bare.replace('「', '') : bare;
  return { text: compact(shown).replace(TWICE, '$<names>'), raw: shown };
}
