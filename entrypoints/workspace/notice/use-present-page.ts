import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PresentPage, presentPage } from './present-page.ts';

/** How soon a page that is being read is asked again, and how often before we give it up. */
const AGAIN_MS = 500;
const MOST_LOOKS = 60;

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = AbortSignal.any([signal, AbortSignal.timeout(AGAIN_MS)]);
    if (end.aborted) resolve();
    else end.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Looks until there is a page or plainly none; `isAwaited` where one was just opened, of which the browser may not know yet. */
async function look(urls: readonly string[], isAwaited: boolean, signal: AbortSignal) {
  let found: PresentPage = { type: 'waiting' };
  for (let looks = 0; looks < MOST_LOOKS && !signal.aborted; looks += 1) {
    found = await presentPage(urls);
    const isOpening = isAwaited && found.type !== 'page';
    if (found.type !== 'waiting' && !isOpening) return found;
    await pause(signal);
  }
  return found.type === 'waiting' ? ({ type: 'unreadable' } as const) : found;
}

/** The page of a notice as it is now, from an open tab; `open` opens one, when the person says so. */
export function usePresentPage(urls: readonly string[]) {
  const [present, setPresent] = useState<PresentPage>({ type: 'waiting' });
  const [turn, setTurn] = useState({ isAwaited: false });
  useEffect(() => {
    const stop = new AbortController();
    setPresent({ type: 'waiting' });
    look(urls, turn.isAwaited, stop.signal).then(
      (found) => stop.signal.aborted || setPresent(found),
      (error) => {
        reportError(error);
        setPresent({ type: 'unreadable' });
      },
    );
    return () => stop.abort();
  }, [urls.join('\n'), turn]);
  return {
    present,
    again: () => setTurn({ isAwaited: false }),
    open(url: string) {
      browser.tabs.create({ url, active: false }).then(
        () => setTurn({ isAwaited: true }),
        (error) => reportError(error),
      );
    },
  };
}
