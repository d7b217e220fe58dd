import { useMemo, useRef } from 'preact/hooks';
import { rowsWithGaps } from './rows-with-gaps.ts';
import { useDrawnRange } from './use-drawn-range.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useActiveRow } from './use-row-focus.ts';
import { useRowOffsets } from './use-row-offsets.ts';

/** A row whose name takes one line, px. */
const LIKELY_HEIGHT = 33;

const idOf = ({ id }: { readonly id: string }) => id;

/**
 * Which rows of a table are drawn: those near the window, and the one with the focus wherever that is.
 *
 * @param name Tells this table from others; the place in it is kept under this name.
 * @returns What the `<tbody>` takes as its `ref`, the rows to draw with the room above each, the room below all, and the row that keys act on.
 */
export function useTableRows(name: string, rows: readonly { readonly id: string }[]) {
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => rows.map(idOf), [rows]);
  const at = useMemo(() => new Map(keys.map((key, row) => [key, row])), [keys]);
  const offsets = useRowOffsets(body, { rows, keyOf: idOf, heightOf: () => LIKELY_HEIGHT });
  const { active, setActive } = useActiveRow({ name, keys, at });
  useKeptPlace(body, { name, keys, at, offsets: offsets.offsets, active });
  const { first, end } = useDrawnRange(body, offsets, 0);
  const near = Array.from({ length: end - first }, (_, nth) => first + nth);
  const drawn = new Set(rows.length === 0 ? [] : [...near, active]);
  return { body, active, setActive, ...rowsWithGaps(drawn, offsets.offsets) };
}
