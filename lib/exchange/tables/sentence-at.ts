import type { Span } from '../../model/span.ts';
import { SENTENCE } from '../../text/sentences.ts';

const SENTENCES = new RegExp(SENTENCE, 'gu');

/** The sentence, or the piece of a list or table row, that holds the beginning of `span` in its line; as the source has it. */
export function sentenceAt(text: string, span: Span): string {
  const from = text.lastIndexOf('\n', span.from - 1) + 1;
  const end = text.indexOf('\n', span.from);
  const line = text.slice(from, end < 0 ? undefined : end);
  for (const { 0: sentence, index } of line.matchAll(SENTENCES)) {
    if (from + index + sentence.length > span.from) return sentence.trim();
  }
  return text.slice(span.from, span.to);
}
