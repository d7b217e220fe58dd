import { findHeading } from '../rules/headings/find-heading.ts';
import type { Paragraph } from './paragraph.ts';
import { splitLine } from './split-line.ts';

/** Cuts a normalised text into its paragraphs, in text order; blank lines are none. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let lineFrom = 0;
  for (const line of text.split('\n')) {
    for (const { from, to } of splitLine(line)) {
      const words = line.slice(from, to);
      found.push({ text: words, from: lineFrom + from, heading: headingOf(words) });
    }
    lineFrom += line.length + 1;
  }
  return found;
}

/** A number with its blanks, and what must follow it, are shorter; what stands behind would only have more rules tried. */
const LONGEST_HEAD = 60;

function headingOf(words: string): Paragraph['heading'] {
  const text = words.slice(0, LONGEST_HEAD);
  return findHeading({ text, role: 'body', genre: '其他', date: null, section: [], opening: null });
}
