import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, TimeoutError } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';
import { type Sites, serveSites } from './serve-sites.ts';
import { until } from './until.ts';

/** A headless Firefox with the built extension in which the given sites, and nothing else, can be reached. */
export interface Firefox {
  readonly browser: Browser;
  /** Opens an address of one of the sites (http:) in a new tab. */
  open(url: string): Promise<Page>;
  /** The browser's number of the tab in which this page is, which must be the only one at its address. */
  tabId(page: Page): Promise<number>;
  /** The popup as a page in a tab of its own, for the tab with this number, else for its own tab. */
  openPopup(tabId?: number): Promise<Page>;
  /** The settings page in a tab of its own. */
  openSettings(): Promise<Page>;
  /** The page on which files are taken in, in a tab of its own. */
  openImport(): Promise<Page>;
  /** The sidebar as a page in a tab of its own, where it reviews the tab that is in front in its window. */
  openSidebar(): Promise<Page>;
  /** Opens an address in a new private window beside the ordinary ones, and in a second tab there the popup for it. */
  openPrivately(url: string): Promise<{ page: Page; popup: Page }>;
  close(): Promise<void>;
}

const FIREFOX_BUILD = '.output/firefox-mv3';

/** The extension's name (wxt.config.ts) and, so that its pages have a known address, the one that Firefox gives it here. */
const GECKO_ID = '{0e6b5a43-7c1d-4f0e-9a55-2f1f6f0c9b7e}';
const ADDRESS = '5c0a3b1e-1111-4222-8333-444455556666';

/** How a Firefox is started. */
export interface FirefoxOptions {
  /** All windows are private ones, as where a person has set that no history is ever kept. */
  readonly isPrivate?: boolean;
  /** A folder for whatever it saves; nobody is asked. */
  readonly downloads?: string;
}

/** What is used of the driver's own line to the browser. */
interface Wire {
  readonly connection: { send(method: string, params: object): Promise<unknown> };
}

/** Starts the Firefox at this path with a fresh profile and installs the build, allowed in private windows; the caller closes it. */
export async function launchFirefox(
  executablePath: string,
  sites: Sites,
  { isPrivate = false, downloads }: FirefoxOptions = {},
): Promise<Firefox> {
  const server = await serveSites(sites);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // Else Firefox 153 and later refuses to open pages of an extension on command.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...throughProxy(server.port),
      ...(downloads === undefined ? {} : savingTo(downloads)),
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
      // Grants what a person's click asks for, without the question that no test can answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.privatebrowsing.autostart': isPrivate,
    },
  });
  // The driver's own way to install does not ask for private windows.
  await (browser as unknown as Wire).connection.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(FIREFOX_BUILD) },
    'moz:allowPrivateBrowsing': true,
  });
  const openOwn = async (path: string) => goToOwn(await browser.newPage(), path);
  return {
    browser,
    async open(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(url);
      return page;
    },
    async tabId(page) {
      const own = await openOwn('popup.html');
      const id = await own.evaluate(tabAt, page.url());
      await own.close();
      return id;
    },
    openPopup: (tabId) => openOwn(tabId === undefined ? 'popup.html' : `popup.html?tab=${tabId}`),
    openSidebar: () => openOwn('sidepanel.html'),
    openPrivately: (url) => openPrivately(url, openOwn),
    openSettings: () => openOwn('settings.html'),
    openImport: () => openOwn('import.html'),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPrivately(url: string, openOwn: (path: string) => Promise<Page>) {
  const own = await openOwn('popup.html');
  const browser = own.browser();
  const before = browser.targets();
  const tabId = await own.evaluate(openPrivateWindow, url);
  await own.close();
  const opened = async (address: string) => {
    const isNew = (each: Target) => each.url() === address && !before.includes(each);
    const page = await (await browser.waitForTarget(isNew)).page();
    if (page === null) throw new Error(`No private tab is at ${address}.`);
    return page;
  };
  const page = await opened(url);
  const blank = await opened('about:blank');
  page.setDefaultTimeout(PATIENCE);
  return { page, popup: await goToOwn(blank, `popup.html?tab=${tabId}`) };
}

/** So often a page may be asked in vain, for some seconds, before it is loaded anew: now and then the driver loses sight of it. */
const LOST = 150;

async function goToOwn(page: Page, path: string): Promise<Page> {
  page.setDefaultTimeout(PATIENCE);
  // Firefox loads such a page, but never tells that it has.
  const go = () => void page.goto(`moz-extension://${ADDRESS}/${path}`).catch(() => {});
  go();
  let asked = 0;
  await until(`${path} shows something`, async () => {
    try {
      return await page.waitForSelector('#app > *');
    } catch (error) {
      if (error instanceof TimeoutError || page.isClosed()) throw error;
      // While one document takes the place of another, there is none to ask.
      asked += 1;
      if (asked % LOST === 0) go();
      return null;
    }
  });
  return page;
}

/** The part of the extension interface that is used inside a page of the extension. */
interface Own {
  readonly browser: {
    readonly tabs: {
      query(of: object): Promise<{ id: number; url?: string }[]>;
      create(tab: object): Promise<unknown>;
    };
    readonly windows: {
      create(window: object): Promise<{ id: number; tabs: { id: number }[] }>;
    };
  };
}

/** Runs in a page of the extension: opens an address and an empty tab in a new private window; the number of the first of them. */
async function openPrivateWindow(url: string): Promise<number | undefined> {
  const { browser } = globalThis as unknown as Own;
  const { id: windowId, tabs } = await browser.windows.create({ incognito: true, url });
  await browser.tabs.create({ windowId, url: 'about:blank', active: false });
  return tabs[0]?.id;
}

/** Runs in a page of the extension. */
async function tabAt(url: string): Promise<number> {
  const { browser } = globalThis as unknown as Own;
  const tabs = await browser.tabs.query({});
  const found = tabs.find((tab) => tab.url === url);
  if (found === undefined) throw new Error(`No tab is at ${url}.`);
  return found.id;
}

/** Whatever is saved goes to this folder. */
function savingTo(folder: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
  };
}

/** The server of the sites stands in as the proxy for every address, so that no name is looked up and nothing leaves. */
function throughProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
  };
}
