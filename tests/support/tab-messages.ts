import type { Page } from 'playwright';
import type { ExtensionBrowser } from './launch-with-extension.ts';
import { until } from './until.ts';

/** What is used inside the service worker. */
interface Chrome {
  chrome: {
    runtime: { onMessage: { addListener(listener: (message: { type: string }) => void): void } };
    tabs: { sendMessage(tab: number, message: object, to: object): Promise<State> };
    scripting: { executeScript(script: object): Promise<unknown> };
  };
  reads?: number;
}

/** What a content script says of its frame. */
export interface State {
  readonly status: string;
  readonly error?: string;
}

/** Sends a message of lib/messages to the content script in the page's main frame, and gives back its answer. */
export async function tellPage(
  browser: ExtensionBrowser,
  page: Page,
  message: object,
): Promise<State> {
  const tabId = await browser.tabId(page);
  const worker = await browser.worker();
  return worker.evaluate(
    ([tab, what]) => {
      const { chrome } = globalThis as unknown as Chrome;
      return chrome.tabs.sendMessage(tab, what, { frameId: 0 });
    },
    [tabId, message] as const,
  );
}

/** Waits until the content script of the page's main frame stands so. */
export async function untilStatus(browser: ExtensionBrowser, page: Page, status: string) {
  const isSo = async () => (await tellPage(browser, page, { type: 'state' })).status === status;
  await until(`the content script stands at ${status}`, isSo);
}

/** Counts from now on how often content scripts have a page read; the answer tells how often so far. */
export async function countReads(browser: ExtensionBrowser): Promise<() => Promise<number>> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const world = globalThis as unknown as Chrome;
    world.reads = 0;
    world.chrome.runtime.onMessage.addListener(({ type }) => {
      if (type === 'read') world.reads = (world.reads ?? 0) + 1;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as Chrome).reads ?? 0);
}

/** Runs the content script once more in a page in which it lives. */
export async function injectAgain(browser: ExtensionBrowser, page: Page): Promise<void> {
  const tabId = await browser.tabId(page);
  const worker = await browser.worker();
  await worker.evaluate(async (tab) => {
    const { chrome } = globalThis as unknown as Chrome;
    const files = ['/content-scripts/content.js'];
    await chrome.scripting.executeScript({ target: { tabId: tab }, files });
  }, tabId);
}
