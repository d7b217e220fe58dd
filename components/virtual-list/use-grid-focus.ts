import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A cell: the row from 0, the header being -1, and the column from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows that a page key goes by. */
const PAGE = 8;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

type Step = (at: GridPlace, size: Size) => GridPlace;

/** What keys do in a grid (WAI-ARIA Authoring Practices, "Grid (Interactive Tabular Data and Layout Containers)"). */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  PageUp: ({ row, column }) => ({ row: Math.max(0, row - PAGE), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Control+Home': () => ({ row: 0, column: 0 }),
  'Control+End': ({ column }, { rows }) => ({ row: rows - 1, column }),
};

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

const within = ({ row, column }: GridPlace, { rows, columns }: Size): GridPlace => ({
  row: clamp(row, -1, rows - 1),
  column: clamp(column, 0, columns - 1),
});

/** What makes an element known as a cell. */
export function cellAt({ row, column }: GridPlace, now: GridPlace) {
  const isHere = row === now.row && column === now.column;
  return { 'data-at': `${row}:${column}`, tabIndex: isHere ? 0 : -1 };
}

function placeOf(element: EventTarget | null): GridPlace | null {
  const at = element instanceof HTMLElement ? element.closest<HTMLElement>('[data-at]') : null;
  const [row, column] = (at?.dataset.at ?? '').split(':').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}

/** What else stands in a cell, such as a field, has its own keys. */
const isCell = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.dataset.at !== undefined;

const keyOf = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  ctrlKey || metaKey ? `Control+${key}` : key;

interface Rows extends Size {
  /** The row that keys act on, and how it is told that it is another. */
  readonly active: number;
  setActive(row: number): void;
  /** Does what a cell is for. */
  act(place: GridPlace): void;
}

/**
 * One stop of the tab key for a whole grid, arrow keys from cell to cell, Enter to do what a cell is for. The row with the focus is drawn
 * wherever the grid is scrolled.
 */
export function useGridFocus(table: RefObject<HTMLElement | null>, rows: Rows) {
  const [column, setColumn] = useState(0);
  const [isAtHead, setAtHead] = useState(false);
  const isMoving = useRef(false);
  const place = within({ row: isAtHead ? -1 : rows.active, column }, rows);
  const setPlace = (next: GridPlace) => {
    setAtHead(next.row < 0);
    setColumn(next.column);
    if (next.row >= 0) rows.setActive(next.row);
  };
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    table.current?.querySelector<HTMLElement>(`[data-at="${place.row}:${place.column}"]`)?.focus();
  });
  const moveTo = (next: GridPlace) => {
    isMoving.current = true;
    setPlace(within(next, rows));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isCell(event.target)) return;
    const key = keyOf(event);
    const step = STEPS[key];
    if (step !== undefined) moveTo(step(place, rows));
    else if (key === 'Enter' || key === 'F2') rows.act(place);
    else return;
    event.preventDefault();
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const at = placeOf(target);
    if (at !== null && (at.row !== place.row || at.column !== place.column)) setPlace(at);
  };
  return { place, moveTo, onKeyDown, onFocusIn };
}
