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

function headingOf(text: string): Paragraph['heading'] {
  return findHeading({ text, role: 'body', genre: '其他', date: null, section: [], opening: null });
}
