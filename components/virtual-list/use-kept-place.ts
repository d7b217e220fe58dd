import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type KeptPlace, keepPlace, keptPlace, scrollerOf } from './kept-place.ts';
import { rowAt } from './row-offsets.ts';

/** A list of which the place is kept. */
interface Placed {
  readonly name: string;
  /** The rows' names, and where each is among them. */
  readonly keys: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** Where each row begins, px from the list's top. */
  readonly offsets: Float64Array;
  readonly active: number;
}

/** So long, in ms, a list is at rest before its place is kept: browsers take only so many changes of their history. */
const AT_REST = 150;

/** Leads back to where the person was in a list when they come back to it, and keeps where they are for when they leave. */
export function useKeptPlace(root: RefObject<HTMLElement | null>, placed: Placed): void {
  const latest = useRef(placed);
  latest.current = placed;
  const wanted = useRef(keptPlace(placed.name));
  useLayoutEffect(() => {
    if (wanted.current !== null && goBack(root.current, wanted.current, placed))
      wanted.current = null;
  }, [placed.at]);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const keep = () => keepWhereIs(root.current, latest.current);
    const options = { signal: stop.signal, capture: true };
    let waiting: ReturnType<typeof setTimeout>;
    const keepSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => !stop.signal.aborted && keep(), AT_REST);
    };
    document.addEventListener('scrollend', keepSoon, options);
    document.addEventListener('click', keep, options);
    window.addEventListener('pagehide', keep, options);
    return () => stop.abort();
  }, []);
}

/** Whether the list holds the row at which the person was, and now stands there. */
function goBack(root: HTMLElement | null, { top, beyond }: KeptPlace, { at, offsets }: Placed) {
  const row = at.get(top);
  if (row === undefined || root === null) return false;
  const is = root.getBoundingClientRect().top;
  scrollerOf(root).scrollBy({ top: is + (offsets[row] ?? 0) + beyond, behavior: 'instant' });
  // What led away from here has gone with the page that was shown then; the focus is in nothing, or in the whole view.
  if (document.activeElement?.matches('body, main'))
    root.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus({ preventScroll: true });
  return true;
}

function keepWhereIs(root: HTMLElement | null, { name, keys, offsets, active }: Placed): void {
  if (root === null || keys.length === 0) return;
  const { top } = root.getBoundingClientRect();
  const row = rowAt(offsets, -top);
  const beyond = -top - (offsets[row] ?? 0);
  keepPlace(name, { top: keys[row] ?? '', beyond, active: keys[active] ?? '' });
}
