import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';
import { type Sites, serveSites } from './serve-sites.ts';

/** A headless Firefox with the built extension in which the given sites, and nothing else, can be reached. */
export interface Firefox {
  readonly browser: Browser;
  /** Opens an address of one of the sites (http:) in a new tab. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

const FIREFOX_BUILD = '.output/firefox-mv3';

/** Starts the Firefox at this path with a fresh profile and installs the build; the caller closes it. */
export async function launchFirefox(executablePath: string, sites: Sites): Promise<Firefox> {
  const server = await serveSites(sites);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: throughProxy(server.port),
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
    async close() {
      await browser.close();
      await server.close();
    },
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
