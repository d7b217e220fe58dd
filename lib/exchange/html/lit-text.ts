import type { Span } from '../../model/span.ts';
import { escapeHtml } from './escape.ts';

/** A passage to be marked, by the class that says how. */
export interface LitSpan extends Span {
  readonly style: string;
}

/** A stretch of the text as HTML, its marked passages in <mark>; where passages overlap, a mark has the classes of all of them. */
export function litText(text: string, { from, to }: Span, lit: readonly LitSpan[]): string {
  const within = lit.filter((span) => span.from < to && span.to > from);
  const bounds = within.flatMap((span) => [Math.max(span.from, from), Math.min(span.to, to)]);
  const cuts = [...new Set([from, ...bounds, to])].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const words = escapeHtml(text.slice(start, end));
    const over = within.filter((span) => span.from <= start && span.to >= end);
    const styles = [...new Set(over.map(({ style }) => style))].join(' ');
    return styles === '' ? words : `<mark class="${styles}">${words}</mark>`;
  });
  return pieces.join('');
}
