import { browser } from 'wxt/browser';
import { declaredScripts } from '../browser/content-script.ts';
import { alwaysPatterns } from '../browser/site-standing.ts';

/** Names by which the browser knows the scripts there, by when they run. */
const IDS = { document_idle: 'always', document_start: 'always-early' } as const;

async function register(matches: string[]): Promise<void> {
  const filter = { ids: Object.values(IDS) };
  const registered = await browser.scripting.getRegisteredContentScripts(filter);
  const known = registered.map(({ id }) => id);
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
    return;
  }
  const scripts = declaredScripts().map(({ js, css, runAt }) => ({
    id: IDS[runAt],
    js,
    ...(css.length > 0 && { css }),
    runAt,
    matches,
    allFrames: true,
    persistAcrossSessions: true,
  }));
  const [old, fresh] = [true, false].map((isKnown) =>
    scripts.filter(({ id }) => known.includes(id) === isKnown),
  );
  if (old?.length) await browser.scripting.updateContentScripts(old);
  if (fresh?.length) await browser.scripting.registerContentScripts(fresh);
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
