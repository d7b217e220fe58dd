import { browser } from 'wxt/browser';
import { declaredScript, injectContentScript, openFrames } from '../browser/content-script.ts';
import { inTime } from '../browser/in-time.ts';
import { askState } from '../browser/page-messages.ts';
import { alwaysPatterns } from '../browser/site-standing.ts';

const TAB_MS = 10_000;

async function enterTab(tabId: number): Promise<void> {
  const frames = await openFrames(tabId);
  const states = await Promise.all(frames.map(askState));
  const silent = frames.filter((_, index) => states[index] === null);
  await Promise.all(silent.map(({ frameId }) => injectContentScript(tabId, [frameId])));
}

/**
 * Starts the content script in the tabs that are open already: the browser does so only in pages that are loaded later, and an
 * update has cut off those of the version before. Tabs that are asleep or in which the browser lets nobody in stay as they are.
 */
export async function enterOpenTabs(): Promise<void> {
  const url = [...declaredScript().matches, ...(await alwaysPatterns())];
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : inTime(enterTab(id), TAB_MS))));
}
