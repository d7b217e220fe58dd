import { select } from './dom.ts';
import type { LineRange, PageLines } from './read-lines.ts';

/**
 * A selector must name at least this share of what the densest part is worth: it may match a leftover box. It may well name
 * less than the densest part, where a page has more words of its own (disclaimers) than a short document.
 */
const ENOUGH = 0.25;
/** A page whose densest part is worth less has no document in the midst of other things: all of it is taken. */
const DENSE = 40;

/** The worth of any run of lines, as one subtraction of sums. */
function worthBy(values: readonly number[]): (range: LineRange) => number {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] ?? 0) + value;
  });
  return ({ start, end }) => (sums[end] ?? 0) - (sums[start] ?? 0);
}

const lengthOf = ({ start, end }: LineRange) => end - start;

/** The range that is worth the most; of equals the one with the fewest lines, and of these the outermost element. */
function best(
  ranges: readonly LineRange[],
  worth: (range: LineRange) => number,
): LineRange | undefined {
  let most: LineRange | undefined;
  for (const range of ranges) {
    if (lengthOf(range) === 0) continue;
    const gain = most ? worth(range) - worth(most) || lengthOf(most) - lengthOf(range) : 1;
    if (gain > 0 || (gain === 0 && range.start === most?.start)) most = range;
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
  const worth = worthBy(values);
  const densest = best(ranges, worth);
  if (!densest) return undefined;
  const rangeOf = new Map(ranges.map((range) => [range.element, range]));
  for (const selector of selectors) {
    const matched = select(document, [selector]).flatMap((element) => rangeOf.get(element) ?? []);
    const named = best(matched, worth);
    if (named && worth(named) >= ENOUGH * worth(densest)) return named;
  }
  return worth(densest) < DENSE ? ranges.at(-1) : densest;
}
