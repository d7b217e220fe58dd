/** A stretch of rows, by their numbers: the first one, and the one after the last. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Where each row of a list begins, in px from the list's top, and after the last one where the list ends.
 *
 * @param heightOf The height of a row, in px, by its number.
 */
export function rowOffsets(count: number, heightOf: (at: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) offsets[at + 1] = (offsets[at] ?? 0) + heightOf(at);
  return offsets;
}

/** The row that stands at a distance (px) from the list's top: the first one above the list, the last one below it. */
export function rowAt(offsets: Float64Array, distance: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Px above and below the window for which rows are drawn, so that scrolling meets no bare stretch. */
const MARGIN = 600;

/** The rows to be drawn where the window shows the list from `top` to `bottom` (px from the list's top). */
export function drawnRange(offsets: Float64Array, top: number, bottom: number): RowRange {
  const count = offsets.length - 1;
  if (count === 0) return { first: 0, end: 0 };
  return { first: rowAt(offsets, top - MARGIN), end: rowAt(offsets, bottom + MARGIN) + 1 };
}
