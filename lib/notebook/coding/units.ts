import type { CodingUnit } from '../../model/coding-unit.ts';
import type { Span } from '../../model/span.ts';
import { lineSpans } from '../../text/lines.ts';
import { SENTENCE } from '../../text/sentences.ts';

const SENTENCES = new RegExp(SENTENCE, 'gu');

/** The units of a notice's text, in order; blank lines are none. Offsets in the text, UTF-16. */
export function unitsOf(text: string, sort: CodingUnit): Span[] {
  if (sort === 'paragraph')
    return lineSpans(text).filter(({ from, to }) => text.slice(from, to).trim() !== '');
  return [...text.matchAll(SENTENCES)].map(({ 0: sentence, index }) => ({
    from: index,
    to: index + sentence.length,
  }));
}
