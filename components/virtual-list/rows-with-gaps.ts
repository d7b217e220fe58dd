/** A row that is drawn, and the empty height before it (px), where those before are not. */
export interface DrawnRow {
  readonly at: number;
  readonly gap: number;
}

/**
 * The rows of a long table that are drawn, in their order, with the empty heights that stand for the others.
 *
 * @param rows Numbers of rows.
 * @param offsets Where each row begins, and where the last one ends, as `rowOffsets` tells.
 */
export function rowsWithGaps(rows: Iterable<number>, offsets: Float64Array) {
  let end = 0;
  const drawn = [...rows]
    .sort((a, b) => a - b)
    .map((at): DrawnRow => {
      const gap = (offsets[at] ?? 0) - end;
      end = offsets[at + 1] ?? 0;
      return { at, gap };
    });
  return { drawn, rest: (offsets.at(-1) ?? 0) - end };
}
