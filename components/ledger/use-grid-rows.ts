import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { rowOffsets } from '../virtual-list/row-offsets.ts';
import { rowsWithGaps } from '../virtual-list/rows-with-gaps.ts';
import { useDrawnRange } from '../virtual-list/use-drawn-range.ts';
import { useKeptPlace } from '../virtual-list/use-kept-place.ts';
import { useActiveRow } from '../virtual-list/use-row-focus.ts';
import type { GridItem } from './grid-item.ts';

/** Heights of rows in pixels, as the style sheet has them (components/styles/ledger-grid.css). */
const LINE_HEIGHT = 76;
const GROUP_HEIGHT = 36;

/** The name under which the place in the ledger is kept. */
const NAME = 'ledger';

const upTo = (first: number, end: number) =>
  Array.from({ length: Math.max(0, end - first) }, (_, nth) => first + nth);

/**
 * Which rows of the grid are drawn: those near the window, and the one with the focus wherever that is; which one keys act on; and the way
 * back to where the person was.
 *
 * @param body The element that the rows stand in.
 * @param isPrinted All rows are drawn, for paper has no scrolling.
 */
export function useGridRows(
  body: RefObject<HTMLElement | null>,
  items: readonly GridItem[],
  isPrinted: boolean,
) {
  const keys = useMemo(() => items.map(({ key }) => key), [items]);
  const at = useMemo(() => new Map(keys.map((key, row) => [key, row])), [keys]);
  const offsets = useMemo(
    () =>
      rowOffsets(items.length, (row) => (items[row]?.type === 'line' ? LINE_HEIGHT : GROUP_HEIGHT)),
    [items],
  );
  const { active, setActive } = useActiveRow({ name: NAME, keys, at });
  const { first, end } = useDrawnRange(body, { offsets, measure: () => {} }, 0);
  useKeptPlace(body, { name: NAME, keys, at, offsets, active });
  const near = new Set(upTo(first, end));
  if (active < items.length) near.add(active);
  const rows = isPrinted ? upTo(0, items.length) : near;
  return { ...rowsWithGaps(rows, offsets), active, setActive };
}
