/** Offsets of a text in UTF-16 code units, and the same in Unicode code points. */
export interface CodePoints {
  /** How many code points stand before a code unit; a unit inside a pair counts as the pair's end. */
  count(unit: number): number;
  /** The code unit at which a code point begins; the text's length for those past its end. */
  unit(count: number): number;
}

/** How many of the sorted numbers are less than `limit`. */
function below(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counts a text's code points, for formats whose offsets are in them (W3C Web Annotation, REFI-QDA). Lone surrogates count as one each. */
export function codePoints(text: string): CodePoints {
  // Where the second unit of each pair stands, and how many code points stand before that pair.
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) seconds.push(index + 1);
  const counts = seconds.map((second, pairs) => second - 1 - pairs);
  return {
    count: (unit) => unit - below(seconds, unit),
    unit: (count) => Math.min(count + below(counts, count), text.length),
  };
}
