import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';

const OPEN = new Set('（〔[“《〈');
const CLOSE = new Set('）〕]”》〉');

/** Depth of brackets and quotation marks before each unit of a stretch. */
function depths(words: string): Int16Array {
  const found = new Int16Array(words.length);
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charAt(at);
    if (CLOSE.has(unit)) depth = Math.max(0, depth - 1);
    found[at] = depth;
    if (OPEN.has(unit)) depth++;
  }
  return found;
}

/** Cuts a stretch of a text at `mark` (flag g), the marks left out; brackets and quotations are kept whole. */
export function cutAt(text: string, { from, to }: Span, mark: RegExp): Span[] {
  const words = text.slice(from, to);
  const depth = depths(words);
  const parts: Span[] = [];
  let read = from;
  for (const match of matchesIn(mark, words)) {
    if (depth[match.index] !== 0) continue;
    parts.push({ from: read, to: from + match.index });
    read = from + match.index + match[0].length;
  }
  return [...parts, { from: read, to }];
}

/** Lists of names are no longer. */
const LONGEST_LIST = 1000;

const OPENS_BRACKET = new Set('（〔[【');
const CLOSES_BRACKET = new Set('）〕]】');

/** Where the bracket closes in which `at` stands, else the end of the text, or of what a list may be long. */
export function closingBracket(text: string, at: number): number {
  let depth = 0;
  const farthest = Math.min(text.length, at + LONGEST_LIST);
  for (let index = at; index < farthest; index++) {
    const unit = text.charAt(index);
    if (OPENS_BRACKET.has(unit)) depth++;
    if (CLOSES_BRACKET.has(unit) && depth-- === 0) return index;
  }
  return farthest;
}
