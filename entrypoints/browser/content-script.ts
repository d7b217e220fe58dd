import { browser } from 'wxt/browser';
import type { Frame } from '../../lib/messages/sender.ts';

/** Files of a content script, and the official sites on which the browser runs it by itself, as the manifest lists them. */
export interface DeclaredScript {
  readonly js: string[];
  readonly css: string[];
  readonly matches: string[];
  readonly runAt: 'document_start' | 'document_idle';
}

/** Firefox writes whole addresses into the manifest that it gives back, and null for a list that is not there, but takes paths only. */
const pathsOf = (files: readonly string[] | null | undefined) =>
  (files ?? []).map((file) => new URL(file, location.origin).pathname);

/** The manifest's content scripts: the one that reads the page, and one that comes before the page's own scripts. */
export function declaredScripts(): DeclaredScript[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.map(({ js, css, matches = [], run_at }) => ({
    js: pathsOf(js),
    css: pathsOf(css),
    matches,
    runAt: run_at === 'document_start' ? run_at : 'document_idle',
  }));
}

/** The one that reads the page. */
export function declaredScript(): DeclaredScript {
  const script = declaredScripts().find(({ runAt }) => runAt === 'document_idle');
  return script ?? { js: [], css: [], matches: [], runAt: 'document_idle' };
}

/** Starts the content script in frames in which it does not run; rejects where the browser does not let us in. */
export async function injectContentScript(tabId: number, frameIds: number[]): Promise<void> {
  const { js, css } = declaredScript();
  const target = { tabId, frameIds };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/** A frame of a tab that we may enter, and its address. */
export interface OpenFrame extends Frame {
  readonly url: string;
}

/**
 * The frames of a tab that we may enter, the top one first where it is among them. Rejects, with the browser's reason, where
 * we may not enter the top one.
 */
export async function openFrames(tabId: number): Promise<OpenFrame[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: () => location.href,
  });
  return results
    .map(({ frameId, result }) => ({ tabId, frameId, url: result ?? '' }))
    .sort((a, b) => a.frameId - b.frameId);
}
