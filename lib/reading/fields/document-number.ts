import { isBodyName } from './body-name.ts';
import { compact } from './compact.ts';
import { findDocumentNumbers, findOrderNumbers } from './find-document-numbers.ts';
import type { HeaderTable } from './header-table.ts';
import { beginsBody } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';

/** The document's own number, from the header table or the text's head; numbers that the text cites are none. */
export function readDocumentNumber(pieces: readonly Piece[], table: HeaderTable): string | null {
  for (const value of table.docNumber ?? []) {
    const number = wholeNumber(value);
    if (number !== null) return number;
  }
  for (const [index, { text }] of pieces.slice(0, 60).entries()) {
    if (beginsBody(text)) break;
    const number = wholeNumber(text) ?? orderOverLines(text, pieces[index + 1]?.text);
    if (number !== null) return number;
  }
  return null;
}

/** The number that a piece consists of, in brackets or not. */
function wholeNumber(written: string): string | null {
  const bare = compact(written).replace(/^[(（](?<number>.*)[)）]$/u, '$<number>');
  const number = [...findDocumentNumbers(bare), ...findOrderNumbers(bare)].find(
    ({ from, to }) => from === 0 && to === bare.length,
  );
  return number?.value ?? (/^(?:19|20)\d{2}年第\d{1,4}号$/u.test(bare) ? bare : null);
}

/** `上海市人民政府令` with `（第19号）` on the next line. */
function orderOverLines(text: string, next: string | undefined): string | null {
  const name = /^(?<name>.{2,40})(?:令|公告|通告)$/u.exec(text)?.groups?.name;
  const number =
    /^[(（]?(?<number>(?:(?:19|20)\d{2}年)?第[\d〇零一二三四五六七八九十百]{1,6}号)[)）]?$/u.exec(
      next ?? '',
    )?.groups?.number;
  return name === undefined || number === undefined || !isBodyName(name) ? null : text + number;
}
