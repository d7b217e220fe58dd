import type { Genre, NoticeFields } from '../../model/notice-fields.ts';
import type { PageHead } from '../../model/page-text.ts';
import { readAddressees } from './addressees.ts';
import { joinBrokenNumber } from './broken-number.ts';
import { readDate } from './date.ts';
import { readDocumentNumber } from './document-number.ts';
import { genreOfText, genreOfTitle, isOfPlan } from './genre.ts';
import { readHeaderTable } from './header-table.ts';
import { readIssuers } from './issuers.ts';
import { piecesOf } from './pieces.ts';
import { wholeReaderRows } from './reader-rows.ts';
import { readTitle } from './title.ts';
import { withoutOrderNumber } from './title-ending.ts';

/**
 * What the head and foot of a notice say of it. `lines` are the lines of the normalised text (blank ones may be among them), `head` what
 * the page says outside its text; values come out clean and simplified. Fields of which nothing is said are null or [].
 */
export function readFields(
  lines: readonly string[],
  head?: PageHead,
): Omit<NoticeFields, 'isNotice' | 'score'> {
  const text = lines.join('\n');
  const pieces = piecesOf(wholeReaderRows(joinBrokenNumber(text).split('\n')));
  const table = readHeaderTable(lines, head);
  const title = readTitle(pieces, table, head);
  const docNumber = readDocumentNumber(pieces, table, head?.lines);
  const issuers = readIssuers({ title: title?.raw ?? '', docNumber, pieces, table });
  const addressees = readAddressees(pieces, table);
  return {
    title: title?.text ?? null,
    issuers,
    docNumber,
    date: readDate({ pieces, text, table, issuers, head }),
    addressees,
    genre: genreOf(title?.text ?? '', text) ?? genreUnsaid(addressees, title === null ? text : ''),
  };
}

/** Of the title, else of the text; `…指挥部通告第14号` names only a number, under which an order may hand down anything. */
function genreOf(title: string, text: string): Genre | undefined {
  return genreOfTitle(title, text) ?? genreOfText(text) ?? genreOfTitle(withoutOrderNumber(title));
}

/** A document that addresses somebody and says no more of itself is a 通知, the commonest kind that does; `headless` is the text of one that has no title. */
function genreUnsaid(addressees: readonly string[], headless: string): Genre {
  if (addressees.length > 0) return '通知';
  return isOfPlan(headless) ? '规划' : '其他';
}
