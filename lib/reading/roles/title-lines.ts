import type { NoticeFields } from '../../model/notice-fields.ts';
import type { Paragraph } from '../paragraph.ts';
import { squash } from '../squash.ts';

/** How many lines of a text are looked at, and over how many a title may run. */
const HEAD_LINES = 60;
const LINES = 8;
const SHORTEST = 4;

/** Lines that together are the notice's title, wherever among the first it stands. */
export function titleLines(
  paragraphs: readonly Paragraph[],
  { title }: NoticeFields,
): Set<Paragraph> {
  const found = new Set<Paragraph>();
  const wanted = squash(title ?? '');
  if (wanted.length < SHORTEST) return found;
  const head = paragraphs.slice(0, HEAD_LINES);
  head.forEach((_, from) => {
    for (const line of runOf(head.slice(from, from + LINES), wanted)) found.add(line);
  });
  return found;
}

/** A line that holds the title may hold its number too, but no sentence. */
function isTitleAlone(text: string, wanted: string): boolean {
  return !/[。；]/u.test(text) && text.length < wanted.length * 2;
}

/** The lines from the first on that spell the title out; none where they do not. */
function runOf(lines: readonly Paragraph[], wanted: string): readonly Paragraph[] {
  let spelled = '';
  for (const [index, { text }] of lines.entries()) {
    spelled += squash(text);
    if (index === 0 && spelled.includes(wanted) && isTitleAlone(text, wanted))
      return lines.slice(0, 1);
    if (spelled === wanted) return lines.slice(0, index + 1);
    if (!wanted.startsWith(spelled)) return [];
  }
  return [];
}
