import type { NoticeFields } from '../../model/notice-fields.ts';
import type { PageHead } from '../../model/page-text.ts';
import { readAddressees } from './addressees.ts';
import { readDate } from './date.ts';
import { readDocumentNumber } from './document-number.ts';
import { genreOfText, genreOfTitle } from './genre.ts';
import { readHeaderTable } from './header-table.ts';
import { readIssuers } from './issuers.ts';
import { piecesOf } from './pieces.ts';
import { readTitle } from './title.ts';

/**
 * What the head and foot of a notice say of it. `lines` are the lines of the normalised text (blank ones may be among them), `head` what
 * the page says outside its text; values come out clean and simplified. Fields of which nothing is said are null or [].
 */
export function readFields(
  lines: readonly string[],
  head?: PageHead,
): Omit<NoticeFields, 'isNotice' | 'score'> {
  const pieces = piecesOf(lines);
  const table = readHeaderTable(lines, head);
  const title = readTitle(pieces, table, head);
  return {
    title: title?.text ?? null,
    issuers: readIssuers({ titleRaw: title?.raw ?? '', pieces, table }),
    docNumber: readDocumentNumber(pieces, table),
    date: readDate(pieces, table, head),
    addressees: readAddressees(pieces),
    genre: genreOfTitle(title?.text ?? '') ?? genreOfText(lines.join('\n')) ?? '其他',
  };
}
