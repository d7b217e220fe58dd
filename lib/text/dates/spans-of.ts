import type { Span } from '../../model/span.ts';
import { spansIn } from '../matches.ts';

/** The matches of `form` in a text that holds `sign`; most texts do not, and a look for one word is far cheaper than a pattern. */
export function spansOf(text: string, form: RegExp, sign: string): Span[] {
  return text.includes(sign) ? spansIn(form, text) : [];
}
