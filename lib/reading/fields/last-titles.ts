import { cleanTitle } from './clean-title.ts';
import { findOrderNumbers, wholeNumber } from './find-document-numbers.ts';
import { isHeaderRow } from './header-table.ts';
import { endsTitle } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { endsAsTitle } from './title-ending.ts';
import type { Title } from './title-rank.ts';

/** How many pieces of the text are looked at. */
const HEAD_PIECES = 80;
const SHORTEST_TITLE = 6;
/** A first line that names no kind must be this long to be more than the name of a column. */
const LONG_HEADING = 15;
/** What a page says of itself on its first line: a day, 您的浏览器不支援JavaScript, 统计数据：办件量77件. */
const OF_PAGE = /^\d|^您的|[:：]/u;
const MARK = /^[•·●▪◆※]\s?/u;

/** `• 关于放假安排的通知` above `发布时间：…`: a site that sets a title off as it does the items of its lists. */
export function markedTitle(pieces: readonly Piece[]): Title | undefined {
  const title = pieces
    .slice(0, HEAD_PIECES)
    .find(
      ({ text }, at) =>
        MARK.test(text) && endsAsTitle(text) && isHeaderRow(pieces[at + 1]?.text ?? ''),
    );
  return title && cleanTitle(title.raw.replace(MARK, ''));
}

/** A document's number (华政发〔2021〕2号), and no order's, which names its issuer. */
function isOwnNumber(text: string): boolean {
  return wholeNumber(text) !== null && findOrderNumbers(text).length === 0;
}

/** 附件：《…通知》（建办函〔2022〕3号）: a document that is only attached. */
const ATTACHED = /^附件?\d{0,2}[:：]/u;

/** `2021年县政府重点工作任务（华政发〔2021〕2号）`: a title that names no kind, with its number on its line. */
export function numberedTitle(pieces: readonly Piece[]): Title | undefined {
  const title = pieces.slice(0, HEAD_PIECES).find((piece, at) => {
    const next = pieces[at + 1];
    const isNumbered = next?.line === piece.line && isOwnNumber(next.text);
    const isOther = piece.text.endsWith('文件') || ATTACHED.test(piece.text);
    return isNumbered && !isOther && piece.text.length >= SHORTEST_TITLE && !endsTitle(piece.text);
  });
  return title && cleanTitle(title.raw);
}

/** A text whose title names no kind may still open with a heading on a line of its own. */
export function firstLine(pieces: readonly Piece[]): Title | undefined {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || first.line === second.line) return undefined;
  const isLong = first.text.length >= LONG_HEADING && first.text.length <= 80;
  const isHeading = isLong && !endsTitle(first.text) && !OF_PAGE.test(first.text);
  return isHeading ? cleanTitle(first.raw) : undefined;
}
