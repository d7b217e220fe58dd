import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawnRange, type RowRange } from './row-offsets.ts';
import type { RowOffsets } from './use-row-offsets.ts';

/** So many rows are drawn before it is known where the window is. */
const AT_FIRST = 30;

/**
 * Tells which rows of a long list are to be drawn. Where it stands in the window is asked of the browser, so that it may scroll with the page
 * or in a box of its own. That nothing jumps when a height turns out otherwise is the browser's work (CSS Scroll Anchoring), which needs
 * the room above and below to be elements beside that of the rows.
 *
 * @param start The first row to be drawn.
 */
export function useDrawnRange(
  root: RefObject<HTMLElement | null>,
  { offsets, measure }: RowOffsets,
  start: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ first: start, end: start + AT_FIRST });
  const look = () => {
    const top = root.current?.getBoundingClientRect().top ?? 0;
    const next = drawnRange(offsets, -top, window.innerHeight - top);
    setRange((now) => (now.first === next.first && now.end === next.end ? now : next));
  };
  const latest = useRef({ look, measure });
  latest.current = { look, measure };
  useLayoutEffect(look, [offsets]);
  useLayoutEffect(() => watchWindow(root.current, latest), []);
  const end = Math.min(range.end, offsets.length - 1);
  return { first: Math.min(range.first, end), end };
}

interface Reactions {
  look(): void;
  measure(): void;
}

/** Reacts to all that can move a list in the window or change its rows' heights; gives what ends it. */
function watchWindow(root: HTMLElement | null, latest: RefObject<Reactions>): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const look = () => latest.current?.look();
  // Scrolling does not bubble; on its way down it is seen in whatever box it happens.
  document.addEventListener('scroll', look, { signal, capture: true, passive: true });
  window.addEventListener('resize', look, { signal });
  const observer = new ResizeObserver(() => {
    latest.current?.measure();
    look();
  });
  if (root !== null) observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => stop.abort();
}
