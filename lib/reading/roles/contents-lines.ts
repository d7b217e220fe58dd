import { compactPlain } from '../fields/compact.ts';
import type { Paragraph } from '../paragraph.ts';
import { hasSentence } from './has-sentence.ts';

/** How many lines a table of contents may have. */
const LONGEST = 200;
/** No entry is longer, with its leaders. */
const LONGEST_ENTRY = 240;
/** Page numbers behind an entry, with their leaders. */
const PAGE = /[.…·—\s-]*\d{0,3}$/u;

const entry = (text: string) => compactPlain(text).replace(PAGE, '');

/** 2.1 指导思想......8: an entry that leaders give away, wherever it stands. */
const LED = /(?:[.…·]\s?){6,}\d{0,3}$/u;

/** 目录 and the entries behind it, up to where the first of them stands again as a heading of the text; and all entries with leaders. */
export function contentsLines(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const led = paragraphs.filter(({ text }) => text.length <= LONGEST_ENTRY && LED.test(text));
  return new Set([...entriesBelow(paragraphs), ...led]);
}

function entriesBelow(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const at = paragraphs.findIndex(({ text }) => /^目\s*[录次]$/u.test(text));
  if (at < 0) return [];
  const lines = paragraphs.slice(at + 1, at + 1 + LONGEST);
  const first = entry(lines[0]?.text ?? '');
  const again = lines.findIndex(({ text }, index) => index > 0 && entry(text) === first);
  const sentence = lines.findIndex(({ text }) => hasSentence(text));
  const ends = [again, sentence, lines.length].find((end) => end >= 0) ?? 0;
  return paragraphs.slice(at, at + 1 + ends);
}
