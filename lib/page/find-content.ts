import { select } from './dom.ts';
import type { LineRange, PageLines } from './read-lines.ts';

/**
 * A selector must name at least this share of what the densest part is worth: it may match a leftover box. It may well name
 * less than the densest part, where a page has more words of its own (disclaimers) than a short document.
 */
const ENOUGH = 0.25;
/** The densest element must hold at least this share of the densest stretch of lines: else text and navigation lie side by side. */
const HELD = 0.7;
/** Navigation that speaks so loud at the edges of an element is not the document's. */
const EDGES = 80;
/** A page whose densest part is worth less has no document in the midst of other things: all of it is taken. */
const DENSE = 40;

/** What the lines before each line are worth together. */
function sumsOf(values: readonly number[]): (at: number) => number {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] ?? 0) + value;
  });
  return (at) => sums[at] ?? 0;
}

/** The range that is worth the most; of equals the one with the fewest lines, and of these the outermost element. */
function best(
  ranges: readonly LineRange[],
  worth: (range: LineRange) => number,
): LineRange | undefined {
  const lengthOf = ({ start, end }: LineRange) => end - start;
  let most: LineRange | undefined;
  for (const range of ranges) {
    if (lengthOf(range) === 0) continue;
    const gain = most ? worth(range) - worth(most) || lengthOf(most) - lengthOf(range) : 1;
    if (gain > 0 || (gain === 0 && range.start === most?.start)) most = range;
  }
  return most;
}

/** The stretch of a range that is worth the most, with the neutral lines at its edges. */
function stretchOf(range: LineRange, sum: (at: number) => number): LineRange {
  let low = range.start;
  let most = { ...range, end: range.start };
  for (let at = range.start; at <= range.end; at += 1) {
    if (sum(at) < sum(low)) low = at;
    if (sum(at) - sum(low) >= sum(most.end) - sum(most.start))
      most = { ...range, start: low, end: at };
  }
  return most;
}

/**
 * The part of the page that holds the document: the first of `selectors` that names enough of what the page is worth (of
 * several elements that it matches, the best), else the densest part, in which prose outweighs links, labels and navigation
 * the most. `values` says what each line counts.
 */
export function findContent(
  document: Document,
  { ranges }: PageLines,
  { selectors, values }: { selectors: readonly string[]; values: readonly number[] },
): LineRange | undefined {
  const sum = sumsOf(values);
  const worth = ({ start, end }: LineRange) => sum(end) - sum(start);
  const densest = best(ranges, worth);
  if (!densest) return undefined;
  const rangeOf = new Map(ranges.map((range) => [range.element, range]));
  for (const selector of selectors) {
    const matched = select(document, [selector]).flatMap((element) => rangeOf.get(element) ?? []);
    const named = best(matched, worth);
    if (named && worth(named) >= ENOUGH * worth(densest)) return named;
  }
  const [whole = densest] = ranges.slice(-1);
  const held = worth(densest) >= HELD * worth(stretchOf(whole, sum)) ? densest : whole;
  const stretch = stretchOf(held, sum);
  const found = worth(stretch) - worth(held) >= EDGES ? stretch : held;
  return worth(found) < DENSE ? whole : found;
}
