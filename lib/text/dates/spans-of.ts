import type { Span } from '../../model/span.ts';

/** The matches of `form` in a text that holds `sign`; most texts do not, and a look for one word is far cheaper than a pattern. */
export function spansOf(text: string, form: RegExp, sign: string): Span[] {
  if (!text.includes(sign)) return [];
  return Array.from(text.matchAll(form), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}
