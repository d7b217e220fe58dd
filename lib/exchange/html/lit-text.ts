import type { Span } from '../../model/span.ts';
import { type LitSpan, litPieces } from '../../text/lit-pieces.ts';
import { escapeHtml } from './escape.ts';

/** A stretch of the text as HTML, its marked passages in <mark>; where passages overlap, a mark has the classes of all of them. */
export function litText(text: string, stretch: Span, lit: readonly LitSpan[]): string {
  const pieces = litPieces(stretch, lit).map(({ from, to, styles }) => {
    const words = escapeHtml(text.slice(from, to));
    return styles.length === 0 ? words : `<mark class="${styles.join(' ')}">${words}</mark>`;
  });
  return pieces.join('');
}
