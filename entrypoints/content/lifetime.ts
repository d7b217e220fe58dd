import { browser } from 'wxt/browser';
import { leave, taken } from '../../lib/page/shared-world.ts';

const CHECK_MS = 3000;

/**
 * Aborts when the extension was updated, reloaded or removed while the page stayed open, of which the browser tells a content
 * script nothing. Null where this extension's script already lives in the page.
 */
export function beginLife(): AbortSignal | null {
  if (taken('life') !== null) return null;
  leave('life', true);
  const life = new AbortController();
  const timer = setInterval(() => {
    if (browser.runtime?.id !== undefined) return;
    clearInterval(timer);
    life.abort();
  }, CHECK_MS);
  return life.signal;
}
