import type { Span } from '../model/span.ts';
import { mayMatch } from './may-match.ts';

/**
 * All matches of a pattern (flag g) in a text, in text order. Does what `matchAll` does without the copy of the pattern that it makes: patterns
 * of word lists are large, and are applied some thousand times to one notice.
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new RangeError(`/${pattern.source}/ lacks the flag g.`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex = behindCharacter(text, match.index);
  }
  return matches;
}

/** Whether one of the matches of a pattern (flag g) is what is sought, asked in text order up to it; the pattern may be used for something else in between. */
export function seekMatch(
  pattern: RegExp,
  text: string,
  isSought: (match: RegExpExecArray) => boolean,
): boolean {
  if (!pattern.global) throw new RangeError(`/${pattern.source}/ lacks the flag g.`);
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return false;
    from = match[0] === '' ? behindCharacter(text, match.index) : pattern.lastIndex;
    if (isSought(match)) return true;
  }
}

/** Where the matches of a pattern (flag g) stand in a text, in text order. */
export function spansIn(pattern: RegExp, text: string): Span[] {
  if (!mayMatch(pattern, text)) return [];
  return matchesIn(pattern, text).map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

/** Behind an empty match the search goes on one character later; amid a surrogate pair it would find the same place again. */
function behindCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
