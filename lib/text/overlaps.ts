import type { Span } from '../model/span.ts';

/** Whether two stretches of a text have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
