import type { Span } from '../../model/span.ts';
import type { Sheet } from '../sheet.ts';

/** Words of a notice as they are quoted: the words, then title, number, the headings above them and the page's address. */
export function quotation(
  { from, to }: Span,
  { text, page, reading }: Sheet,
  section: readonly string[],
): string {
  const { docNumber } = reading.notice;
  const title = reading.notice.title || page.head?.title;
  const named = [title && `《${title}》`, docNumber && `（${docNumber}）`].filter(Boolean).join('');
  const source = [named, section.join(' › '), page.url].filter(Boolean).join('，');
  return `“${text.slice(from, to)}”\n——${source}`;
}
