import { browser } from 'wxt/browser';
import { declaredScript } from '../browser/content-script.ts';
import { alwaysPatterns } from '../browser/site-standing.ts';

const SCRIPT_ID = 'always';

async function register(matches: string[]): Promise<void> {
  const filter = { ids: [SCRIPT_ID] };
  const [registered] = await browser.scripting.getRegisteredContentScripts(filter);
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts(filter);
    return;
  }
  const { js, css } = declaredScript();
  const script = { id: SCRIPT_ID, js, css, matches, allFrames: true, persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

let last: Promise<void> = Promise.resolve();

/**
 * Has the browser run the content script on the sites of `alwaysPatterns` and on no other. To be called whenever the
 * permissions change, and after an update, with which the browser forgets registered scripts. Calls run one after another.
 */
export function registerAlwaysSites(): Promise<void> {
  last = last.catch(() => {}).then(async () => register(await alwaysPatterns()));
  return last;
}
