import { resolve } from 'node:path';
import type { CDPSession } from 'playwright';
import type { ExtensionBrowser } from './launch-with-extension.ts';

async function session({ context }: ExtensionBrowser): Promise<CDPSession> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (cdp === undefined) throw new Error('The browser has gone.');
  return cdp;
}

/** Puts the extension in its own place, as an update does, and waits until its new service worker runs. */
export async function updateExtension(browser: ExtensionBrowser): Promise<void> {
  const cdp = await session(browser);
  const started = browser.context.waitForEvent('serviceworker');
  await cdp.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
  await started;
}

/** Removes the extension from the browser. */
export async function removeExtension(browser: ExtensionBrowser): Promise<void> {
  const cdp = await session(browser);
  await cdp.send('Extensions.uninstall', { id: browser.extensionId });
}
