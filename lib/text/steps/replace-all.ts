import type { Edit } from '../edit.ts';
import { matchesIn } from '../matches.ts';

/** One edit for each match of a pattern (with the flag g) whose replacement differs from it. */
export function replaceAll(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesIn(pattern, text)) {
    const insert = replacement(match);
    if (insert !== match[0])
      edits.push({ from: match.index, to: match.index + match[0].length, insert });
  }
  return edits;
}
