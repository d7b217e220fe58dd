import { compactPlain } from '../fields/compact.ts';
import type { Paragraph } from '../paragraph.ts';
import { hasSentence } from './has-sentence.ts';

/** How many lines a table of contents may have. */
const LONGEST = 200;
/** Page numbers behind an entry, with their leaders. */
const PAGE = /[.…·—\s-]*\d{0,3}$/u;

const entry = (text: string) => compactPlain(text).replace(PAGE, '');

/** 目录 and the entries behind it, up to where the first of them stands again as a heading of the text. */
export function contentsLines(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const at = paragraphs.findIndex(({ text }) => /^目\s*[录次]$/u.test(text));
  if (at < 0) return new Set();
  const lines = paragraphs.slice(at + 1, at + 1 + LONGEST);
  const first = entry(lines[0]?.text ?? '');
  const again = lines.findIndex(({ text }, index) => index > 0 && entry(text) === first);
  const sentence = lines.findIndex(({ text }) => hasSentence(text));
  const ends = [again, sentence, lines.length].find((end) => end >= 0) ?? 0;
  return new Set(paragraphs.slice(at, at + 1 + ends));
}
