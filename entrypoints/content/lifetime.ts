import { browser } from 'wxt/browser';

const CHECK_MS = 3000;
const ALIVE = Symbol.for('alive');

/**
 * Aborts when the extension was updated, reloaded or removed while the page stayed open, of which the browser tells a content
 * script nothing. Null where this extension's script already lives in the page: it has left its sign in the global object,
 * which content scripts have of their own and the page does not see.
 */
export function beginLife(): AbortSignal | null {
  if (Reflect.has(globalThis, ALIVE)) return null;
  Reflect.set(globalThis, ALIVE, true);
  const life = new AbortController();
  const timer = setInterval(() => {
    if (browser.runtime?.id !== undefined) return;
    clearInterval(timer);
    life.abort();
  }, CHECK_MS);
  return life.signal;
}
