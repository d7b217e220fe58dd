import { resolve } from 'node:path';
import type { CDPSession, Page, Worker } from 'playwright';
import { type Chromium, type LaunchOptions, launchChromium } from './launch-chromium.ts';
import { type SidePanel, untilPanelIsOpen } from './side-panel.ts';

/** A Chromium with the built extension in it. */
export interface ExtensionBrowser extends Chromium {
  readonly extensionId: string;
  /** The extension's service worker; waits until it runs. */
  worker(): Promise<Worker>;
  /** The browser's number of the tab in which this page is. */
  tabId(page: Page): Promise<number>;
  /** The popup as a page in a tab of its own, acting for the tab of `page`. */
  openPopup(page: Page): Promise<Page>;
  /** The side panel beside a page, which is no tab: waits until it is open. */
  untilPanelIsOpen(): Promise<SidePanel>;
  /** Clicks the extension's button in the toolbar while the page's tab is in front, which grants activeTab there. */
  clickAction(page: Page): Promise<void>;
  /** Installs the build once more over itself, as an update does. */
  update(): Promise<void>;
}

/** The popup's own width, and the most height that browsers give. */
const POPUP_SIZE = { width: 440, height: 600 };

/** The folder of the extension as it is built for Chromium. */
export const CHROME_BUILD = '.output/chrome-mv3';

export interface ExtensionOptions extends LaunchOptions {
  /** Another folder with an extension than the build's. */
  readonly build?: string;
}

/** Starts a Chromium and installs the built extension; the caller closes it. Throws where the build does not load. */
export async function launchWithExtension({
  build = CHROME_BUILD,
  ...options
}: ExtensionOptions): Promise<ExtensionBrowser> {
  const browser = await launchChromium(options);
  const { context } = browser;
  const cdp = await browserSession(browser);
  // Branded Chrome 137 and later ignores --load-extension; this way works with every Chromium and tells load errors.
  const load = () => cdp.send('Extensions.loadUnpacked', { path: resolve(build) });
  const welcomed = context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html'));
  const { id } = await load();
  // The page that somebody sees who has just installed it would stand before the pages of a test.
  await (await welcomed).close();
  // The last one: those of versions before an update are listed still.
  const worker = async () =>
    context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const tabId = async (page: Page) => {
    await page.bringToFront();
    return activeTab(await worker());
  };
  return {
    ...browser,
    extensionId: id,
    worker,
    tabId,
    async openPopup(page) {
      const tab = await tabId(page);
      const popup = await context.newPage();
      await popup.setViewportSize(POPUP_SIZE);
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      return popup;
    },
    untilPanelIsOpen: () => untilPanelIsOpen(cdp, id),
    async clickAction(page) {
      await page.bringToFront();
      await cdp.send('Extensions.triggerAction', { id, targetId: await tabTarget(cdp, page) });
    },
    async update() {
      await load();
    },
  };
}

async function browserSession({ context }: Chromium): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser has gone.');
  return browser.newBrowserCDPSession();
}

/** The part of the extension interface that is used inside the service worker. */
interface Tabs {
  query(of: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
}

function activeTab(worker: Worker): Promise<number> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab === undefined) throw new Error('No tab is in front.');
    return tab.id;
  });
}

/** The DevTools target of the page's tab (not of the page in it), which is what the toolbar acts on. */
async function tabTarget(cdp: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (target === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return target.targetId;
}
