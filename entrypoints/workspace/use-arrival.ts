import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { WorkspaceRoute } from '../../components/workspace/workspace-route.ts';

/** The name under which the place in a page is kept with the browser's history. */
const NAME = 'scrolled';

/** Views whose lists keep the person's place themselves (components/virtual-list/use-kept-place.ts). */
const LISTS: ReadonlySet<string> = new Set(['library', 'ledger', 'coding']);

function keptState(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

/**
 * What the reader comes to by a link begins at its top, with the focus in it, so that a screen reader goes on there; on the browser's
 * way back they are where they were.
 */
export function useArrival(route: WorkspaceRoute): void {
  const place = route.view === 'notice' ? route.id : route.view;
  const last = useRef(place);
  useLayoutEffect(() => {
    if (last.current === place) return undefined;
    last.current = place;
    const isList = LISTS.has(route.view);
    const state = keptState();
    if (isList && Object.keys(state).length > 0) return undefined;
    document.getElementById('main')?.focus({ preventScroll: true });
    const top = isList ? 0 : Number(state[NAME] ?? 0);
    scrollTo({ top, behavior: 'instant' });
    return top === 0 ? undefined : reach(top);
  }, [place]);
  useEffect(() => (LISTS.has(route.view) ? undefined : keepScrolled()), [place]);
}

/** Keeps how far the page is scrolled, in px, with the present entry of the browser's history; gives what ends it. */
function keepScrolled(): () => void {
  const stop = new AbortController();
  const keep = () => history.replaceState({ ...keptState(), [NAME]: scrollY }, '');
  document.addEventListener('scrollend', keep, { signal: stop.signal });
  return () => stop.abort();
}

/** Scrolls on to a distance from the top, in px, as a page grows while it is filled, until the reader does something themselves. */
function reach(top: number): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const observer = new ResizeObserver(() => {
    scrollTo({ top, behavior: 'instant' });
    if (scrollY >= top) stop.abort();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const own of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
    window.addEventListener(own, () => stop.abort(), { signal, passive: true });
  observer.observe(document.body);
  return () => stop.abort();
}
