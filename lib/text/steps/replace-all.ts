import type { Edit } from '../edit.ts';
import { matchesIn } from '../matches.ts';

/** One edit for each match of a pattern (with the flag g). */
export function replaceAll(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Edit[] {
  return editsOf(matchesIn(pattern, text), replacement);
}

/** One edit for each of these matches. */
export function editsOf(
  matches: readonly RegExpExecArray[],
  replacement: (match: RegExpExecArray) => string,
): Edit[] {
  return matches.map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    insert: replacement(match),
  }));
}
