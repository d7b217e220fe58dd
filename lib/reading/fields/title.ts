import type { PageHead } from '../../model/page-text.ts';
import type { Span } from '../../model/span.ts';
import { shape } from '../../text/pattern.ts';
import { spellsOut } from './body-name.ts';
import { cleanTitle } from './clean-title.ts';
import { compact } from './compact.ts';
import { findOrderNumbers, wholeNumber } from './find-document-numbers.ts';
import type { HeaderTable } from './header-table.ts';
import { issuersOfTitle } from './issuers-of-title.ts';
import { firstLine, markedTitle, numberedTitle } from './last-titles.ts';
import { partCell } from './part-cell.ts';
import { beginsBody, isAddressed, isDay, isSentence } from './piece-kinds.ts';
import { type Piece, piecesOf } from './pieces.ts';
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
/** Over so many lines above the text's box the page's heading is looked for. */
const LINES_ABOVE = 12;
/** 停水公告, 通知公告: beside a longer title shorter ones name columns. */
const LONGEST_COLUMN = 6;

const ANNEX = /^附件?[一二三四五\d]{0,2}[:：]?$/u;
const NUMBER_OF_SERIES =
  /(?:通告|公告|^)[(（]?第(?<number>[\d一二三四五六七八九十]{1,4})号[)）]?$/u;
const SITE_NAME = shape`[_|｜]|\s[-–—－]+\s?|[-－](?=[^-－]{2,20}(?:网|政府|局|厅|委员会|门户网站)$)`;

/** The title of a document: from the header table, the text's head or the page's head; null where none of them has one. */
export function readTitle(
  pieces: readonly Piece[],
  table: HeaderTable,
  head?: PageHead,
): Title | null {
  const candidates = [
    ...tableTitles(table),
    ...pageTitles(head),
    ...headingAbove(head),
    ...textTitles(pieces),
  ];
  const best = withPlace(candidates.sort((a, b) => b.rank - a.rank));
  const number = numberAsTitle(pieces);
  if (best === undefined)
    return numberedTitle(pieces) ?? number ?? markedTitle(pieces) ?? firstLine(pieces) ?? null;
  return number !== undefined && isOfOwnKind(number) && number.at < best.at ? number : best;
}

/** 某县关于加强治理的方案 below 关于加强治理的方案: a collection leaves the place out where it names what it holds. */
function withPlace(candidates: readonly Candidate[]): Candidate | undefined {
  const [best] = candidates;
  const fuller = candidates.find(
    ({ text, at }) =>
      best !== undefined &&
      at > best.at &&
      ((text.endsWith(best.text) && PLACE.test(text.slice(0, -best.text.length))) ||
        namesInFull(text, best)),
  );
  return fuller ?? best;
}

/** 某省发展和改革委员会印发《…》的通知 below 某省发展改革委印发《…》的通知: a page cuts names short. */
function namesInFull(text: string, short: Title): boolean {
  const { length } = issuersOfTitle(short.raw).join('');
  const acts = short.text.slice(length);
  return text.endsWith(acts) && spellsOut(text.slice(0, -acts.length), short.text.slice(0, length));
}

const PLACE = shape`^\p{Script=Han}{1,8}[省市县区州盟旗镇乡]$`;

/** A site's table names the document, but now and then by what it hands down; in a text without line breaks, what follows is cut off. */
function tableTitles({ title = [] }: HeaderTable): Candidate[] {
  return title
    .map((value) => {
      const whole = cleanTitle(value);
      return endsAsTitle(whole.text) ? whole : cleanTitle(partCell(value)[0] ?? '');
    })
    .filter(({ text }) => endsAsTitle(text))
    .map((found) => ({ ...found, rank: rankOf(found) + RANKS.table, at: -1 }));
}

function pageTitles(head: PageHead | undefined): Candidate[] {
  const { fields = [], title = '' } = head ?? {};
  const named = fields.filter(({ label }) => /^article ?title$/iu.test(label));
  return [...named.map(({ value }) => value), title]
    .map((value) => cleanTitle(withoutSite(value)))
    .filter(({ text }) => endsAsTitle(text))
    .map((found) => ({ ...found, rank: rankOf(found) + RANKS.page, at: -1 }));
}

/** The page's heading over the box with the text, where those lines hold one title: several are links to other documents. */
function headingAbove({ lines = [] }: Partial<PageHead> = {}): Candidate[] {
  const near = piecesOf(lines.slice(-LINES_ABOVE));
  const spans = near.flatMap((_, end) => titleAround(near, end) ?? []);
  const found = spans.map((span) => candidate(near, span, 0));
  const full = found.filter(({ text }) => text.length > LONGEST_COLUMN);
  const titles = new Map((full.length > 0 ? full : found).map((one) => [one.text, one]));
  const [title] = titles.values();
  if (title === undefined || titles.size > 1 || rankOf(title) <= 0) return [];
  return [{ ...title, rank: rankOf(title) + RANKS.above, at: -1 }];
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
  const title = cleanTitle(raw);
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
