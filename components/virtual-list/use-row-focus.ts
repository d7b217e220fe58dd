import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keptPlace } from './kept-place.ts';
import { rowAt } from './row-offsets.ts';

/** The rows among which the focus moves. */
interface Rows {
  readonly name: string;
  readonly keys: readonly string[];
  readonly at: ReadonlyMap<string, number>;
}

/** Where the rows are. */
interface Drawn {
  readonly offsets: Float64Array;
  /** The person goes up beyond the first row. */
  onLeave(): void;
}

/** So much of the window Page Up and Page Down go on. */
const PAGE = 0.8;

/** The row to which a key leads from another; null where it leads to none. A number below 0 is beyond the first row. */
function rowFrom(key: string, active: number, offsets: Float64Array): number | null {
  const page = (way: number) =>
    rowAt(offsets, (offsets[active] ?? 0) + way * PAGE * window.innerHeight);
  const last = offsets.length - 2;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return Math.max(page(1), Math.min(active + 1, last));
    case 'PageUp':
      return Math.min(page(-1), Math.max(active - 1, 0));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * The row of a list that keys act on: the one stop of the tab key in it (WAI-ARIA Authoring Practices, "Managing Focus Within Components
 * Using a Roving tabindex"). It stays the same when rows come and go around it.
 */
export function useActiveRow({ name, keys, at }: Rows) {
  const [key, setKey] = useState(() => keptPlace(name)?.active ?? '');
  // Where the row itself has gone, the one in its place is next.
  const last = useRef(0);
  const active = Math.min(at.get(key) ?? last.current, Math.max(0, keys.length - 1));
  last.current = active;
  return { active, setActive: (row: number) => setKey(keys[row] ?? '') };
}

type Active = ReturnType<typeof useActiveRow>;

/** Moves the focus among the rows of a list, also to those that are not drawn yet. */
export function useRowFocus(
  root: RefObject<HTMLElement | null>,
  { active, setActive }: Active,
  { offsets, onLeave }: Drawn,
) {
  const isWanted = useRef(false);
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    const item = root.current?.querySelector(`[data-index="${active}"]`);
    const row = item?.matches('[data-row]') ? item : item?.querySelector('[data-row]');
    if (!(row instanceof HTMLElement)) return;
    row.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
    // A row far away was drawn at its likely place; once it is among its neighbours it is looked for again.
    isWanted.current = item?.hasAttribute('data-away') ?? false;
  });
  const go = (row: number) => {
    isWanted.current = true;
    setActive(row);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    if (item !== null) setActive(Number(item.dataset.index));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What else stands in a row, such as a button, has its own keys.
    if (!(event.target instanceof Element && event.target.matches('[data-row]'))) return;
    const next = rowFrom(event.key, active, offsets);
    if (next === null || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (next < 0) onLeave();
    else go(next);
  };
  return { go, onFocusIn, onKeyDown };
}
