import { browser } from 'wxt/browser';

const CHECK_MS = 3000;
const RUNNING = Symbol('running');

/** What this script's own global object, which no page sees, tells of the script that ran in it before. */
interface Marked {
  [RUNNING]?: true;
}

/**
 * Aborts when the extension was updated, reloaded or removed while the page stayed open; the browser tells a content script
 * nothing of it. Null where this extension's script already lives in the page.
 */
export function beginLife(): AbortSignal | null {
  const world: Marked = globalThis;
  if (world[RUNNING]) return null;
  world[RUNNING] = true;
  const life = new AbortController();
  const timer = setInterval(() => {
    if (browser.runtime?.id !== undefined) return;
    clearInterval(timer);
    life.abort();
  }, CHECK_MS);
  return life.signal;
}
