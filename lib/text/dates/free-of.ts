import type { Span } from '../../model/span.ts';

/** Those `spans` that touch none of `taken`; both in text order, the taken ones without overlaps among themselves. Linear. */
export function freeOf<S extends Span>(spans: readonly S[], taken: readonly Span[]): S[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < taken.length && (taken[next]?.to ?? 0) <= span.from) next++;
    const other = taken[next];
    return other === undefined || other.from >= span.to;
  });
}

/** Text order. */
export function byPlace(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}
