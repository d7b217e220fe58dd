import { anchorText } from '../anchor/anchor-text.ts';

/** A line of a text, and what it is compared by: script and width of a mirror are no difference. */
export interface TextLine {
  readonly text: string;
  readonly plain: string;
  /** Offset of its first unit in the text. */
  readonly from: number;
}

/** Of two lines this alike, one may be the other's new wording. */
export const LEAST_ALIKE = 0.3;

/** The lines of a text that hold words. */
export function linesOf(text: string): TextLine[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const at = from;
    from += line.length + 1;
    const plain = anchorText(line).text;
    return plain === '' ? [] : [{ text: line, plain, from: at }];
  });
}

/** How many pairs of neighbouring characters two lines share, 0 to 1 (L. R. Dice, 1945). */
export function alike(a: string, b: string): number {
  const pairsOf = (text: string) =>
    new Set(Array.from(text.slice(1), (_, at) => text.slice(at, at + 2)));
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}
