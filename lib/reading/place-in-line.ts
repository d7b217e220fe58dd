import type { Span } from '../model/span.ts';
import { lineAt } from '../text/lines.ts';

/** A stretch of one line; lines count from 1. */
export interface LineSpan extends Span {
  readonly line: number;
}

function overlap(a: Span, b: Span): Span {
  const from = Math.max(a.from, b.from);
  return { from, to: Math.max(from, Math.min(a.to, b.to)) };
}

/**
 * The part of `span` that lies in one line: the line of `anchor` (what made it a finding), else the one that holds most of it.
 * All offsets are in the source.
 */
export function placeInLine(lines: readonly Span[], span: Span, anchor?: Span): LineSpan {
  const first = lineAt(lines, span.from);
  const last = lineAt(lines, Math.max(span.from, span.to - 1));
  const within = anchor ?? span;
  let best = first;
  let most = -1;
  for (let index = first; index <= last; index++) {
    const part = overlap(lines[index] ?? span, within);
    if (part.to - part.from > most) {
      most = part.to - part.from;
      best = index;
    }
  }
  return { line: best + 1, ...overlap(lines[best] ?? span, span) };
}
