import { handingDown, SAYS_ABOUT } from '../../lexicon/handing-down.ts';
import { COLUMNS, LETTER } from '../../lexicon/notice-words.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { isCaption } from '../caption.ts';
import { beginsAsBody, isBodyName, splitBodies } from './body-name.ts';
import { isHeaderRow } from './header-table.ts';
import { issuersOfTitle } from './issuers-of-title.ts';
import { endsTitle, isAddressed, isItem, isSentence } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { endsAsTitle, isBareKind } from './title-ending.ts';

/** Over how many pieces a title may run, and how long it may be. */
const LINES = 8;
const SHORTEST = 6;
/** A title of few characters says in so many what it is about, and is followed by a paragraph. */
const NAMED = 2;
const PARAGRAPH = 40;
const LONGEST = 200;
/** A title is broken into lines of like length, the last perhaps shorter: a line above that is this much shorter is a menu's. */
const MENU = 0.5;

/** The lines of one title are parted by one blank line at most. */
const LINE_GAP = 2;

const OPENS = byUnit(`^[《“]?(?:关于|${anyOf(handingDown.verbs).source})`);
const CLOSED = byUnit(`的(?:${LETTER.source}|函|令)|》$`);
const GOES_ON = byUnit(`^[^。，；]{4,60}的(?:${LETTER.source}|函)$`);
/** 的通知, alone below what it hands down. */
const REST = byUnit(`^的(?:${LETTER.source}|函)$`);
/** What a sentence says of a document: 本法规已被…废止, …（以下简称本计划）; how a text closes: 特此通告; and a sentence's end. */
const NO_TITLE = /已被|包括|以下简称|特此|。/u;
/** Words of a page in a row, with commas or bars, or in Latin letters alone: no line of a title. */
const OTHERS = shape`[，,].*[，,]|[|｜]|^[A-Za-z][A-Za-z .,'’-]+$`;
/** （经批准，某办公厅1996年5月3日印发）, （县指挥部第1号）: how it came to be and which it is, and no remark of the title's. */
const WITH_DAY = /\d{4}年\d{1,2}月\d{1,2}日.*[印发布施行]|..第\d{1,4}号[)）]$/u;
const BRACKETED = shape`^[(（〔【][^)）〕】]{1,30}[)）〕】]$`;

/** The pieces (half-open) of the title whose words for its kind stand in piece `end`; null where that piece ends no title. */
export function titleAround(pieces: readonly Piece[], end: number): Span | null {
  const last = pieces[end]?.text ?? '';
  if (!endsAsTitle(last) || endsTitle(last) || /[:：]/u.test(last)) return null;
  const from = firstPiece(pieces, end);
  const to = afterLastPiece(pieces, { from, to: end + 1 });
  const title = joined(pieces, { from, to });
  if (isNoTitle(title) || tells(title, pieces[end]) || headsContents(last, pieces[to])) return null;
  const { length } = title;
  if (length < SHORTEST) return isShortTitle(pieces, { from, to }) ? { from, to } : null;
  return length > LONGEST ? null : { from, to };
}

/** A stretch between two names in 《》, a table's name, and the gazette that a text is taken from (山东省人民政府公报). */
function isNoTitle(title: string): boolean {
  if (/^[^《]*》|^《[^》]*》《/u.test(title) || isCaption(title)) return true;
  const gazette = /^《?(?<of>.+)公报》?$/u.exec(title)?.groups?.of;
  return gazette !== undefined && isBodyName(gazette);
}

/** `目录` on its line above the first item is the head of the contents, whatever stands over it. */
function headsContents(last: string, next: Piece | undefined): boolean {
  return last === '目录' && isItem(next?.text ?? '');
}

/** `通告`, `巡察公告`: a word for a kind, alone or with what it is about, where the text begins below it. */
function isShortTitle(pieces: readonly Piece[], { from, to }: Span): boolean {
  const { text = '' } = pieces[from] ?? {};
  const next = pieces[to];
  if (to > from + 1 || next === undefined) return false;
  if (isBareKind(text)) return leads(next) || (from === 0 && beginsHead(next.text));
  return isNamedShort(text) && beginsBelow(next);
}

/** 巡察公告, 禁火令: what it is about, and its kind. */
function isNamedShort(text: string): boolean {
  const about = text.slice(0, text.endsWith('令') ? -1 : -2);
  return about.length >= NAMED && isBareKind(text.slice(about.length)) && !endsAsTitle(about);
}

function beginsBelow(next: Piece): boolean {
  return isAddressed(next.text) || (leads(next) && next.text.length > PARAGRAPH);
}

/** The first line's kind of document is its title where a field of its head or the addressees stand below. */
function beginsHead(next: string): boolean {
  return isHeaderRow(next) || isAddressed(next);
}

/** Says something of a document, or is a cell among others, as 实施计划 over a column. */
function tells(title: string, last: Piece | undefined): boolean {
  return NO_TITLE.test(title) || (last?.inRow === true && !SAYS_ABOUT.test(last.text));
}

/** `通告` and nothing else is a title where the text begins below it. */
function leads(next: Piece | undefined): boolean {
  return next !== undefined && isSentence(next.text) && next.text.length > SHORTEST;
}

function joined(pieces: readonly Piece[], { from, to }: Span): string {
  return pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}

/** 某省某市人民政府 between a title and the same title: that stands whole on its line. */
function standsAbove(pieces: readonly Piece[], end: number): boolean {
  const { text = '' } = pieces[end] ?? {};
  const above = pieces[end - 1]?.text ?? '';
  const isWhole = isBodyName(above) && !OPENS.test(text);
  return isWhole && pieces.slice(0, end - 1).some((piece) => piece.text === text);
}

/** Goes up from the title's last piece to the one that begins it. */
function firstPiece(pieces: readonly Piece[], end: number): number {
  let from = end;
  if (standsAbove(pieces, end)) return end;
  while (from > 0 && end - from < LINES && belongsAbove(pieces[from - 1], pieces[from])) from -= 1;
  return from;
}

function belongsAbove(above: Piece | undefined, piece: Piece | undefined): boolean {
  if (above === undefined || piece === undefined) return false;
  if (piece.line - above.line > LINE_GAP) return false;
  if (isNoLine(above.text)) return false;
  if (isBodyName(above.text)) return !namesMaker(above.text, piece) && !isRedHead(above, piece);
  if (closesMore(piece.text) || isBegun(above) || isCutName(above, piece)) return true;
  const opens = OPENS.test(piece.text) || isBodyName(piece.text);
  const isMenu = above.text.length < piece.text.length * MENU;
  return !opens && !isMenu && issuersOfTitle(piece.raw).length === 0;
}

const PLACE = shape`^\p{Script=Han}{2,8}?[省市县区州]`;

/** 某省某市人民政府 above 某市人民政府关于… or 某市…办法, as collections of laws name who made it. */
function namesMaker(name: string, title: Piece): boolean {
  const [issuer] = issuersOfTitle(title.raw);
  if (issuer !== undefined) return name.endsWith(issuer);
  if (SAYS_ABOUT.test(title.text) || isBodyName(title.text)) return false;
  const place = PLACE.exec(title.text)?.[0];
  return place !== undefined && name.includes(place);
}

/** Another title, what ends one, and words of a page or the name of its column: no line of a title. */
function isNoLine(text: string): boolean {
  return COLUMNS.has(text) || endsTitle(text) || endsAsTitle(text) || OTHERS.test(text);
}

/** `国家安全生产监督管理总局 国务院…委员会` above `国家安监总局国务院国资委关于…`: as many bodies, by their whole names. */
function isRedHead(above: Piece, piece: Piece): boolean {
  const { length } = splitBodies(above.raw);
  return length > 1 && issuersOfTitle(piece.raw).length === length;
}

/** `某局转发省厅办公室`: a line that already says who does what begins a title, whatever follows. */
function isBegun({ text, raw }: Piece): boolean {
  return SAYS_ABOUT.test(text) && issuersOfTitle(raw).length > 0;
}

/** The second line of a long name: `…肺炎疫情` above `联防联控机制关于…`. */
function isCutName(above: Piece, piece: Piece): boolean {
  const name = isBodyName(piece.text) ? piece.text : issuersOfTitle(piece.raw)[0];
  if (name === undefined || beginsAsBody(name) || !beginsAsBody(above.text)) return false;
  return isBodyName(above.text + name);
}

/** Goes down while a quotation is open or the title does not yet say what it is, then takes in remarks in brackets: （试行）. */
function afterLastPiece(pieces: readonly Piece[], span: Span): number {
  const to = afterQuotation(pieces, span);
  let end = goesOn(joined(pieces, { ...span, to }), pieces[to]) ? to + 1 : to;
  while (isRemark(pieces[end]?.text ?? '')) end += 1;
  return end;
}

/** （2021年—2035年）, （试行）: one such line or several belong to the title above. */
const isRemark = (text: string) => BRACKETED.test(text) && !endsTitle(text) && !WITH_DAY.test(text);

function afterQuotation(pieces: readonly Piece[], span: Span): number {
  let { to } = span;
  while (to < pieces.length && to - span.from < LINES && isOpen(joined(pieces, { ...span, to })))
    to += 1;
  return isOpen(joined(pieces, { ...span, to })) ? span.to : to;
}

/** `关于…采取支持性电价政策` goes on in `降低企业用电成本的通知`: its last word names no document yet. */
function goesOn(title: string, next: Piece | undefined): boolean {
  if (REST.test(next?.text ?? '')) return title.endsWith('》');
  if (next === undefined || !GOES_ON.test(next.text) || endsTitle(next.text)) return false;
  const isNewTitle = OPENS.test(next.text) || issuersOfTitle(next.raw).length > 0;
  return !isNewTitle && SAYS_ABOUT.test(title) && !CLOSED.test(title);
}

const isOpen = (text: string) => unclosed(text) > 0;
const closesMore = (text: string) => unclosed(text) < 0;

/** How many more names in 《》 are opened than closed. */
function unclosed(text: string): number {
  return text.split('《').length - text.split('》').length;
}
