import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Request } from 'playwright';
import { getChromium } from './get-browser.ts';
import { PATIENCE } from './patience.ts';
import { type SiteServer, type Sites, serveSites } from './serve-sites.ts';

export interface LaunchOptions {
  readonly sites: Sites;
  /** Language of browser and pages: zh-CN (the default), zh-TW, en-US. */
  readonly lang?: string;
  /** Prefer dark colours. */
  readonly dark?: boolean;
  /** A window on the screen instead of headless. */
  readonly headed?: boolean;
  /** The folder in which the profile is made; that of the system for passing files where none is given. */
  readonly profilesIn?: string;
}

/** One request: what was asked for, and the address of the page, frame or service worker that asked. */
export interface Asked {
  readonly url: string;
  readonly by: string;
}

/** A Chromium with a fresh profile in which the given sites, and nothing else, can be reached. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly server: SiteServer;
  /** Every request of pages, frames and extensions so far, in order, also those that failed. */
  readonly requests: readonly Asked[];
  /** Opens an address of one of the sites (http:) in a new tab. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser, which the caller closes. Throws where none could be had. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const server = await serveSites(options.sites);
  const profile = await mkdtemp(join(options.profilesIn ?? tmpdir(), 'piyue-'));
  const context = await startContext(profile, options, server);
  context.setDefaultTimeout(PATIENCE);
  const requests: Asked[] = [];
  context.on('request', (request) => requests.push({ url: request.url(), by: askedBy(request) }));
  return {
    context,
    server,
    requests,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await context.close();
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function startContext(
  profile: string,
  { lang = 'zh-CN', dark = false, headed = false }: LaunchOptions,
  { hosts, port }: SiteServer,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: getChromium(),
    headless: !headed,
    chromiumSandbox: false,
    locale: lang,
    colorScheme: dark ? 'dark' : 'light',
    // On Linux the interface follows this variable and not --lang.
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--lang=${lang}`,
      '--enable-unsafe-extension-debugging',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--host-resolver-rules=${[...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'].join(', ')}`,
    ],
  });
}

/** A navigation has no frame yet to ask for it, and the script of a page's worker none at all: they stand for themselves. */
function askedBy(request: Request): string {
  const worker = request.serviceWorker();
  if (worker !== null) return worker.url();
  try {
    return request.frame().url();
  } catch {
    return request.url();
  }
}
