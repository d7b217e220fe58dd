import type { Span } from '../model/span.ts';
import { normalise } from '../text/normalise.ts';
import { ANCHOR_STEPS } from './anchor-steps.ts';

/** A text in the plain form in which passages are looked for, with the ways there and back. Offsets are UTF-16. */
export interface AnchorText {
  readonly source: string;
  readonly text: string;
  /** The stretch of the source behind a stretch of the text; `wholeEnd` takes in a gloss behind the last character. */
  toSource(span: Span, wholeEnd?: boolean): Span;
  /** The stretch of the text that stands for a stretch of the source. */
  fromSource(span: Span): Span;
}

/** First offset in [0, length] at which `reached` holds; `reached` is false up to some offset and true from there. */
function firstWhere(length: number, reached: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Makes the anchor text of a page's or file's text. */
export function anchorText(source: string): AnchorText {
  const normal = normalise(source, ANCHOR_STEPS);
  const { length } = normal.text;
  const startOf = (at: number) =>
    at < length ? normal.toSource({ from: at, to: at + 1 }).from : source.length;
  return {
    source,
    text: normal.text,
    toSource(span, wholeEnd = false) {
      const found = normal.toSource(span);
      if (!wholeEnd) return found;
      const kept = source.slice(found.to, startOf(span.to)).trimEnd();
      return { from: found.from, to: found.to + kept.length };
    },
    fromSource: ({ from, to }) => ({
      from: firstWhere(length, (at) => startOf(at) >= from),
      to: firstWhere(length, (at) => startOf(at) >= to),
    }),
  };
}
