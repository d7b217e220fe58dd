import { browser } from 'wxt/browser';
import { leave, taken } from '../../lib/page/shared-world.ts';

const CHECK_MS = 3000;

/**
 * Aborts when the extension was updated, reloaded or removed while the page stayed open, of which the browser tells a content
 * script nothing: it is looked for now and then, and before a click is answered. Null where this extension's script already
 * lives in the page.
 */
export function beginLife(): AbortSignal | null {
  if (taken('life') !== null) return null;
  leave('life', true);
  const life = new AbortController();
  const { signal } = life;
  const check = () => {
    if (browser.runtime?.id === undefined) life.abort();
  };
  const timer = setInterval(check, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  addEventListener('click', check, { capture: true, signal });
  return signal;
}
