import type { Span } from '../../model/span.ts';
import { SENTENCE } from '../../text/sentences.ts';

const SENTENCES = new RegExp(SENTENCE, 'gu');

/** The sentence's place in the text, see `sentenceAt`; with the blanks at its ends. */
export function sentenceSpan(text: string, span: Span): Span {
  const from = text.lastIndexOf('\n', span.from - 1) + 1;
  const end = text.indexOf('\n', span.from);
  const line = text.slice(from, end < 0 ? undefined : end);
  for (const { 0: sentence, index } of line.matchAll(SENTENCES)) {
    const to = from + index + sentence.length;
    if (to > span.from) return { from: from + index, to };
  }
  return span;
}

/** The sentence, or the piece of a list or table row, that holds the beginning of `span` in its line; as the source has it. */
export function sentenceAt(text: string, span: Span): string {
  const { from, to } = sentenceSpan(text, span);
  return from === span.from && to === span.to ? text.slice(from, to) : text.slice(from, to).trim();
}
