import { handingDown } from '../../lexicon/handing-down.ts';
import { anyOf } from '../../lexicon/words.ts';
import type { Span } from '../../model/span.ts';
import { isBodyName } from './body-name.ts';
import { issuersOfTitle } from './issuers-of-title.ts';
import { endsTitle, isSentence } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { endsAsTitle, isBareKind } from './title-ending.ts';

/** Over how many pieces a title may run, and how long it may be. */
const LINES = 8;
const SHORTEST = 6;
const LONGEST = 200;
/** A title is broken into lines of like length, the last perhaps shorter: a line above that is this much shorter is a menu's. */
const MENU = 0.5;

/** The lines of one title are parted by one blank line at most. */
const LINE_GAP = 2;

const OPENS = new RegExp(`^[《“]?(?:关于|${anyOf(handingDown.verbs)})`, 'u');
const BRACKETED = /^[(（〔【][^)）〕】]{1,30}[)）〕】]$/u;

/** The pieces (half-open) of the title whose words for its kind stand in piece `end`; null where that piece ends no title. */
export function titleAround(pieces: readonly Piece[], end: number): Span | null {
  const last = pieces[end]?.text ?? '';
  if (!endsAsTitle(last) || endsTitle(last) || /[:：]/u.test(last)) return null;
  const from = firstPiece(pieces, end);
  const to = afterLastPiece(pieces, { from, to: end + 1 });
  const { length } = joined(pieces, { from, to });
  if (length < SHORTEST) return isBareKind(last) && leads(pieces[to]) ? { from, to } : null;
  return length > LONGEST ? null : { from, to };
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

/** Goes up from the title's last piece to the one that begins it. */
function firstPiece(pieces: readonly Piece[], end: number): number {
  let from = end;
  while (from > 0 && end - from < LINES && belongsAbove(pieces[from - 1], pieces[from])) from -= 1;
  return from;
}

function belongsAbove(above: Piece | undefined, piece: Piece | undefined): boolean {
  if (above === undefined || piece === undefined) return false;
  if (piece.line - above.line > LINE_GAP) return false;
  if (endsTitle(above.text) || endsAsTitle(above.text)) return false;
  if (isBodyName(above.text)) return true;
  if (closesMore(piece.text)) return true;
  const isBegun = OPENS.test(piece.text) || isBodyName(piece.text);
  const isMenu = above.text.length < piece.text.length * MENU;
  return !isBegun && !isMenu && issuersOfTitle(piece.raw).length === 0;
}

/** Goes down while a quotation is open, then takes in a remark in brackets: （试行）. */
function afterLastPiece(pieces: readonly Piece[], span: Span): number {
  let { to } = span;
  while (to < pieces.length && to - span.from < LINES && isOpen(joined(pieces, { ...span, to })))
    to += 1;
  if (isOpen(joined(pieces, { ...span, to }))) ({ to } = span);
  const next = pieces[to]?.text ?? '';
  return BRACKETED.test(next) && !endsTitle(next) ? to + 1 : to;
}

function isOpen(text: string): boolean {
  return count(text, /《/gu) > count(text, /》/gu);
}

function closesMore(text: string): boolean {
  return count(text, /》/gu) > count(text, /《/gu);
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}
