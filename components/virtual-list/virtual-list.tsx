import type { ComponentChildren, RefObject } from 'preact';
import { useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import { keptPlace } from './kept-place.ts';
import type { RowRange } from './row-offsets.ts';
import { useDrawnRange } from './use-drawn-range.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useActiveRow, useRowFocus } from './use-row-focus.ts';
import { type LongList, useRowOffsets } from './use-row-offsets.ts';

/** What others may do with a long list. */
export interface VirtualListHandle {
  /** Gives the focus to the row that keys act on, which is the first one at first. */
  focus(): void;
}

interface Props<Row> extends LongList<Row> {
  /** Tells this list from others; the place in it is kept under this name. */
  readonly name: string;
  readonly label: string;
  readonly handle?: RefObject<VirtualListHandle | null>;
  /**
   * What stands in a row. The element in it that takes the focus bears `data-row`; that, and whatever else in the row the tab key may reach,
   * has this `tabIndex`: 0 in one row at a time.
   */
  children(row: Row, tabIndex: 0 | -1): ComponentChildren;
  /** The person goes up beyond the first row. */
  onLeave(): void;
}

/**
 * A list of any length, of rows of any height, of which those near the window are drawn. Arrow keys, Page Up and Down, Home and End move the
 * focus over all rows; a screen reader is told how many there are; going back leads to where the person was.
 */
export function VirtualList<Row>({ name, label, handle, children, onLeave, ...list }: Props<Row>) {
  const root = useRef<HTMLDivElement>(null);
  const { rows, keyOf } = list;
  const keys = useMemo(() => rows.map(keyOf), [rows]);
  const at = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys]);
  const active = useActiveRow({ name, keys, at });
  const { offsets, measure } = useRowOffsets(root, list);
  // The list stands where it is to stand before it is asked which rows are in the window.
  useKeptPlace(root, { name, keys, at, offsets, active: active.active });
  const start = at.get(keptPlace(name)?.top ?? '') ?? 0;
  const drawn = useDrawnRange(root, { offsets, measure }, start);
  const { go, ...focus } = useRowFocus(root, active, { offsets, onLeave });
  useImperativeHandle(handle ?? null, () => ({ focus: () => go(active.active) }));
  return (
    <div class="virtual-list" ref={root} {...focus}>
      <Room height={offsets[drawn.first] ?? 0} />
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, some screen readers take it for no list. */}
      <ul role="list" aria-label={label}>
        {drawnRows(drawn, active.active).map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={keys[index]}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              {...awayAt(index, drawn, offsets)}
            >
              {children(row, index === active.active ? 0 : -1)}
            </li>
          );
        })}
      </ul>
      <Room height={(offsets.at(-1) ?? 0) - (offsets[drawn.end] ?? 0)} />
    </div>
  );
}

/** Takes the place (px) of rows that are not drawn. */
function Room({ height }: { readonly height: number }) {
  return <div style={{ height: `${height}px` }} />;
}

/** The numbers of the rows to be drawn: those near the window, and the one that keys act on, so that it never loses the focus. */
function drawnRows({ first, end }: RowRange, active: number): number[] {
  const near = Array.from({ length: end - first }, (_, nth) => first + nth);
  if (active < first) return [active, ...near];
  return active >= end ? [...near, active] : near;
}

/** What puts a row that is drawn without its neighbours to its likely place, without taking room. */
function awayAt(index: number, { first, end }: RowRange, offsets: Float64Array) {
  if (index >= first && index < end) return { style: {} };
  const top = (offsets[index] ?? 0) - (offsets[first] ?? 0);
  return { 'data-away': true, style: { top: `${top}px` } };
}
