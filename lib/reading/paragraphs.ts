import { findHeading } from '../rules/headings/find-heading.ts';
import type { Passage } from '../rules/rule.ts';
import type { Paragraph } from './paragraph.ts';

/** A passage of which nothing is known but its text. */
export function barePassage(text: string): Passage {
  return { text, role: 'body', genre: '其他', date: null, section: [], opening: null };
}

/** Cuts a normalised text into its paragraphs, in text order; blank lines are none. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const indent = line.length - line.trimStart().length;
      found.push({
        text: trimmed,
        from: from + indent,
        heading: findHeading(barePassage(trimmed)),
      });
    }
    from += line.length + 1;
  }
  return found;
}
