import { hasLetter } from '../../text/letters.ts';
import { matchesIn } from '../../text/matches.ts';
import { compact } from './compact.ts';
import { findDocumentNumbers } from './find-document-numbers.ts';
import { breakLostLines } from './lost-lines.ts';
import { endsAsTitle } from './title-ending.ts';

/** A stretch of the text that a printed page would give a line of its own: a title's line, a number, a signature. */
export interface Piece {
  /** Without blanks. */
  readonly text: string;
  /** As written, for blanks that part names. */
  readonly raw: string;
  /** Index of its line. */
  readonly line: number;
}

/** The head of a document lies within so many lines, its foot within so many last ones. */
const HEAD_LINES = 150;
const FOOT_LINES = 10;
/** A line longer than this may hold several printed lines: the page's line breaks were lost. */
const LONG = 100;
const SHORTEST_TITLE = 6;
/** Where a title may end within a line: at a blank that no word of it follows, and before the first chapter or article. */
const BEHIND_TITLE = /\s(?=[^\s的及和、（(《〈》〉])|第(?=\s?[一1]\s?[章条])/gu;
const CELL_BORDER = /\t|\s\|\s|\s?\|\s?\||^\||\|$/u;

/** Where a line has none of these but at its ends, neither cells nor a number or title part it. */
const PARTS = /[\s|号第]/u;

/** Cuts lines into pieces at cell borders and, in the head, where line breaks were lost; empty ones and bare rules are left out. */
export function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  lines.forEach((line, index) => {
    const isHeadOrFoot = index < HEAD_LINES || index >= lines.length - FOOT_LINES;
    for (const raw of stretchesOf(line, isHeadOrFoot)) {
      const text = compact(raw);
      if (hasLetter(text)) pieces.push({ text, raw: raw.trim(), line: index });
    }
  });
  return pieces;
}

function stretchesOf(line: string, isHeadOrFoot: boolean): string[] {
  const cells = PARTS.test(line.trim()) ? cellsOf(line, isHeadOrFoot) : [line];
  return isHeadOrFoot && line.length > LONG ? cells.flatMap(breakLostLines) : cells;
}

/** Of the middle of a document only signatures and dates are asked, on lines of their own. */
function cellsOf(line: string, isHeadOrFoot: boolean): string[] {
  const hasBorders = line.includes('\t') || line.includes('|');
  const cells = hasBorders ? line.split(CELL_BORDER) : [line];
  return isHeadOrFoot ? cells.flatMap(partNumber).flatMap(partTitle) : cells;
}

/** `石政发〔2020〕3号-北京市…的通知`, `关于…的通知（黔发改服务〔2020〕111号）`: the number beside a title is a piece of its own. */
function partNumber(cell: string): string[] {
  const number = findDocumentNumbers(cell.slice(0, 300))[0];
  if (number === undefined) return [cell];
  const before = cell.slice(0, number.from);
  const after = cell.slice(number.to);
  const leads = before.trim() === '' && !/^\s*[)）]/u.test(after);
  const title = before.replace(/[(（]\s*$/u, '');
  if (!leads && !isOwnTitle(compact(title))) return [cell];
  return [title, number.value, after.replace(/^\s*[)）\-—–:：]+/u, '')];
}

/** A title in 《》 before a number is one that a sentence cites. */
function isOwnTitle(title: string): boolean {
  return endsAsTitle(title) && !title.endsWith('》') && !/[。；，]|^(?:根据|按照|为)/u.test(title);
}

/** `…的通知 各街道办事处：`, `…实施办法第一章 总则`: what stands behind a title on its line. */
function partTitle(cell: string): string[] {
  for (const { index } of matchesIn(BEHIND_TITLE, cell.slice(0, 300))) {
    const title = compact(cell.slice(0, index));
    if (title.length >= SHORTEST_TITLE && endsAsTitle(title))
      return [cell.slice(0, index), cell.slice(index)];
  }
  return [cell];
}
