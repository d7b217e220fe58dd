import type { Span } from '../model/span.ts';

/** The lines of a text, in order, without their breaks; blank ones too. Offsets in the text. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const carriage = line.endsWith('\r') ? 1 : 0;
    spans.push({ from, to: from + line.length - carriage });
    from += line.length + 1;
  }
  return spans;
}

/** Index of the line in which an offset lies; an offset on a break belongs to the line before it. */
export function lineAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
