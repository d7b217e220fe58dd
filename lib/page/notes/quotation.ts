import type { Span } from '../../model/span.ts';
import { textDirective } from '../../text/text-directive.ts';
import { rangesOf } from '../ranges.ts';
import type { Sheet } from '../sheet.ts';

/**
 * Words of a notice as they are quoted: the words, then title, number and the headings above them, then the address, which opens the page
 * at these words.
 */
export function quotation({ from, to }: Span, sheet: Sheet, section: readonly string[]): string {
  const { text, page, reading } = sheet;
  const { docNumber } = reading.notice;
  const title = reading.notice.title || page.head?.title;
  const named = [title && `《${title}》`, docNumber && `（${docNumber}）`].filter(Boolean).join('');
  const source = [named, section.join(' › ')].filter(Boolean).join('，');
  const lines = [`“${text.slice(from, to)}”`, source && `——${source}`, linkTo({ from, to }, sheet)];
  return lines.filter(Boolean).join('\n');
}

/** The page's address with a text fragment; other fragments of it stay. */
function linkTo(span: Span, { text, runs, page: { url = '' } }: Sheet): string {
  const [page = '', fragment = ''] = url.split('#', 2);
  if (!/^https?:/u.test(page)) return url;
  // Several ranges: something that was not read stands between, such as glosses.
  const directive = textDirective(text, span, rangesOf(span, runs).length > 1);
  return `${page}#${fragment.split(':~:')[0]}:~:${directive}`;
}
