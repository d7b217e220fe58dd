import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const ROWS = '[data-row]';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return Array.from(list?.querySelectorAll<HTMLElement>(ROWS) ?? []);
}

/** Gives the focus to the first row of a list. */
export function focusFirstRow(list: HTMLElement | null): void {
  rowsIn(list)[0]?.focus();
}

/**
 * One stop of the tab key for a whole list of rows, and arrow keys within it (WAI-ARIA Authoring Practices, "Managing Focus
 * Within Components Using a Roving tabindex"). Above the first row, `onLeave` is called.
 */
export function useRovingFocus(list: RefObject<HTMLElement | null>, onLeave: () => void) {
  useLayoutEffect(() => {
    const rows = rowsIn(list.current);
    if (!rows.some((row) => row.tabIndex === 0) && rows[0]) rows[0].tabIndex = 0;
  });
  const onFocusIn = ({ target }: FocusEvent) => {
    for (const row of rowsIn(list.current)) row.tabIndex = row === target ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const rows = rowsIn(list.current);
    const at = rows.indexOf(event.target as HTMLElement);
    // What else stands in a row, such as a button, has its own keys.
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = step(at, rows.length - 1);
    if (next < 0) onLeave();
    else rows[next]?.focus();
  };
  return { onFocusIn, onKeyDown };
}
