import type { Span } from '../model/span.ts';

/** Those spans that touch a stretch. They are in text order and do not overlap, so that a long list need not be gone through. */
export function spansWithin<S extends Span>(spans: readonly S[], { from, to }: Span): S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const touching: S[] = [];
  for (let span = spans[low]; span !== undefined && span.from < to; span = spans[++low])
    touching.push(span);
  return touching;
}
