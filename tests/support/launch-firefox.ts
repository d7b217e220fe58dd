import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';
import { type Sites, serveSites } from './serve-sites.ts';

/** A headless Firefox with the built extension in which the given sites, and nothing else, can be reached. */
export interface Firefox {
  readonly browser: Browser;
  /** Opens an address of one of the sites (http:) in a new tab. */
  open(url: string): Promise<Page>;
  /** The popup as a page in a tab of its own, for the tab with this number, else for its own tab. */
  openPopup(tabId?: number): Promise<Page>;
  /** The settings page in a tab of its own. */
  openSettings(): Promise<Page>;
  close(): Promise<void>;
}

const FIREFOX_BUILD = '.output/firefox-mv3';

/** The extension's name (wxt.config.ts) and, so that its pages have a known address, the one that Firefox gives it here. */
const GECKO_ID = '{0e6b5a43-7c1d-4f0e-9a55-2f1f6f0c9b7e}';
const ADDRESS = '5c0a3b1e-1111-4222-8333-444455556666';

/** Starts the Firefox at this path with a fresh profile and installs the build; the caller closes it. */
export async function launchFirefox(executablePath: string, sites: Sites): Promise<Firefox> {
  const server = await serveSites(sites);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // Else Firefox 153 and later refuses to open pages of an extension on command.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...throughProxy(server.port),
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
      // Grants what a person's click asks for, without the question that no test can answer.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(resolve(FIREFOX_BUILD));
  return {
    browser,
    async open(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(url);
      return page;
    },
    async openPopup(tabId) {
      return openOwn(browser, tabId === undefined ? 'popup.html' : `popup.html?tab=${tabId}`);
    },
    openSettings: () => openOwn(browser, 'settings.html'),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A page of the extension itself. */
async function openOwn(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox loads such a page, but never tells that it has.
  page.goto(`moz-extension://${ADDRESS}/${file}`).catch(() => {});
  await page.waitForSelector('#app > *');
  return page;
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
