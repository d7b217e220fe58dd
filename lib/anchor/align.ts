import type { Span } from '../model/span.ts';

/** The stretch of a window that is most like some words, and how far it is from them (edits). */
export interface Alignment extends Span {
  readonly distance: number;
}

/** A cell holds the distance in its upper 16 bits and the start of its path in its lower: the lesser of two is nearer, then longer. */
const EDIT = 0x10000;

/**
 * Finds the stretch of `window` nearest to `words` (P. H. Sellers, 1980: edit distance with both ends of the window free), by the
 * one-row method. Of equally near stretches the longer wins: a changed first letter is part of it. Both are under 65,536 units.
 */
export function align(words: string, window: string): Alignment {
  const row = Uint32Array.from({ length: window.length + 1 }, (_, at) => at);
  for (const letter of words.split('')) advance(row, letter, window);
  let to = 0;
  for (let at = 1; at < row.length; at++) {
    if (isBetter(row[at] ?? 0, row[to] ?? 0)) to = at;
  }
  const best = row[to] ?? 0;
  return { from: best % EDIT, to, distance: Math.floor(best / EDIT) };
}

/** Of two ends of paths, a later one is better when it is nearer, or as near with a start that is no later. */
function isBetter(cell: number, best: number): boolean {
  const nearer = Math.floor(cell / EDIT) - Math.floor(best / EDIT);
  return nearer < 0 || (nearer === 0 && cell % EDIT <= best % EDIT);
}

/** Takes the table on by one letter of the words. */
function advance(row: Uint32Array, letter: string, window: string): void {
  let diagonal = row[0] ?? 0;
  row[0] = diagonal + EDIT;
  for (let at = 1; at < row.length; at++) {
    const above = row[at] ?? 0;
    const replaced = window[at - 1] === letter ? diagonal : diagonal + EDIT;
    row[at] = Math.min(replaced, above + EDIT, (row[at - 1] ?? 0) + EDIT);
    diagonal = above;
  }
}
