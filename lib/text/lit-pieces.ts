import type { Span } from '../model/span.ts';

/** A passage to be marked, by the name of the style that says how. */
export interface LitSpan extends Span {
  readonly style: string;
}

/** A stretch of a text in which nothing begins or ends, with the styles of all passages over it. */
export interface LitPiece extends Span {
  readonly styles: readonly string[];
}

/** Cuts a stretch of a text where passages begin and end. */
export function litPieces({ from, to }: Span, lit: readonly LitSpan[]): LitPiece[] {
  const within = lit.filter((span) => span.from < to && span.to > from);
  const bounds = within.flatMap((span) => [Math.max(span.from, from), Math.min(span.to, to)]);
  const cuts = [...new Set([from, ...bounds, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const over = within.filter((span) => span.from <= start && span.to >= end);
    return { from: start, to: end, styles: [...new Set(over.map(({ style }) => style))] };
  });
}
