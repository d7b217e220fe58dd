import type { Span } from '../../model/span.ts';
import { shape } from '../../text/pattern.ts';

const OPENS = new Set('（［〔【');
const CLOSES = new Set('）］〕】');
const END = new Set('，。；;：！？\n\t');

/** A clause of names is no longer. */
const LONGEST = 200;

/** Number of an article or item, or an adverb, at the head of a clause. */
const HEAD = shape`^(?:\s|第[^条]{1,6}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[—-]|[①-⑳]|【[^】]{1,12}】|[“‘]|其中|同时|并|具体|由)+`;

/**
 * The stretch of the clause before `at`, back to its mark or the bracket that it stands in, and not farther than names reach.
 */
export function clauseBefore(text: string, at: number): Span {
  const from = clauseStart(text, at);
  const head = HEAD.exec(text.slice(from, at))?.[0].length ?? 0;
  return { from: from + head, to: at };
}

function clauseStart(text: string, at: number): number {
  let depth = 0;
  const farthest = Math.max(0, at - LONGEST);
  for (let from = at; from > farthest; from--) {
    const unit = text.charAt(from - 1);
    if (CLOSES.has(unit)) depth++;
    if (OPENS.has(unit)) depth--;
    if (depth < 0 || END.has(unit)) return from;
  }
  return farthest;
}

/** Whether `at` stands within brackets. */
export function isBracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return /[（［〔【[][^（）［］〔〕【】[\]]*$/u.test(before);
}
