import { anchorText } from '../anchor/anchor-text.ts';
import type { Selector } from '../model/selector.ts';

/** Characters beside the words that tell one place of them from another. */
const BESIDE = 8;

/** Whether two texts end (or, from the other side, begin) alike as far as both go. */
function endAlike(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length, BESIDE);
  return a.slice(a.length - shared) === b.slice(b.length - shared);
}

const reversed = (text: string) => [...text].reverse().join('');
const plain = (text: string | undefined) => anchorText(text ?? '').text;

/**
 * Whether two selectors are of one passage of one text, however each tells it: by the words, and by what stands right before and behind
 * them. Other tools tell passages in the page's own characters and know nothing of what else we remember of them. Null is the whole notice.
 */
export function isSamePassage(a: Selector | null, b: Selector | null): boolean {
  if (a === null || b === null) return a === b;
  const words = ({ seen, exact }: Selector) => plain(seen ?? exact);
  return (
    words(a) === words(b) &&
    endAlike(plain(a.prefix), plain(b.prefix)) &&
    endAlike(reversed(plain(a.suffix)), reversed(plain(b.suffix)))
  );
}
