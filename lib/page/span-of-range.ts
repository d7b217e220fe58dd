import type { Span } from '../model/span.ts';
import type { Run } from './run.ts';

/** The part of a run that stands in a stretch of the document, as a span of the page's text; empty where none does. */
function partOf({ node, offset, from, to }: Run, range: Range): Span {
  const end = offset + to - from;
  const first = node === range.startContainer ? Math.max(offset, range.startOffset) : offset;
  const last = node === range.endContainer ? Math.min(end, range.endOffset) : end;
  return { from: from + first - offset, to: from + last - offset };
}

/**
 * The span of the page's text that a stretch of the document covers: from the first to the last of its words that were read. What was
 * not read (navigation, hidden text) does not count, and neither does white space at the ends. Null where nothing of the text is in it.
 */
export function spanOfRange(range: Range, text: string, runs: readonly Run[]): Span | null {
  const parts = runs
    .filter(({ node }) => range.intersectsNode(node))
    .map((run) => partOf(run, range))
    .filter(({ from, to }) => from < to);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = text.slice(first.from, last.to);
  const span = {
    from: last.to - words.trimStart().length,
    to: first.from + words.trimEnd().length,
  };
  return span.from < span.to ? span : null;
}
