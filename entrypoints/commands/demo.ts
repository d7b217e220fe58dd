/** The demo: plays an official site, opens the seed notice with the built extension, tells what was found. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import type { PageState, ToPage } from '../../lib/messages/messages.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { getChromium } from '../../tests/support/get-browser.ts';
import {
  type ExtensionBrowser,
  launchWithExtension,
} from '../../tests/support/launch-with-extension.ts';
import { demoTables } from './demo-tables.ts';

const ADDRESS = 'http://www.jinshan.gov.cn/notice.html';
const FOLDER = resolve('.demo');

async function show(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.open(ADDRESS);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const popup = await browser.openPopup(page);
  process.stdout.write(`${demoTables(await readingOf(popup, await browser.tabId(page)))}\n\n`);
  mkdirSync(FOLDER, { recursive: true });
  await popup.waitForSelector('.outline');
  await popup.screenshot({ path: `${FOLDER}/popup.png` });
  const { x, y } = await page.evaluate(placeOfTarget);
  await page.screenshot({ path: `${FOLDER}/page.png` });
  await page.mouse.click(x, y);
  await page.screenshot({ path: `${FOLDER}/card.png` });
  process.stdout.write(`Pictures of popup, page and the card of a target: ${FOLDER}\n`);
}

/** Runs in the page: brings the first lit target to the middle of the window and tells where it is. */
function placeOfTarget(): { x: number; y: number } {
  const [range] = (CSS.highlights.get('passage-target') ?? []) as Iterable<Range>;
  if (range === undefined) throw new Error('No target is lit.');
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Asks the page's content script, as the popup does. */
async function readingOf(popup: Page, tabId: number): Promise<Reading> {
  const question: ToPage = { type: 'state' };
  const state = await popup.evaluate(
    ([tab, message]) =>
      (
        globalThis as unknown as {
          chrome: { tabs: { sendMessage(tab: number, message: ToPage): Promise<PageState> } };
        }
      ).chrome.tabs.sendMessage(tab, message),
    [tabId, question] as const,
  );
  if (state.reading === undefined) throw new Error(`The page was not read: ${state.status}.`);
  return state.reading;
}

/** A window where there is a screen to open it on. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  getChromium();
  const browser = await launchWithExtension({
    headed: hasDisplay(),
    sites: {
      'www.jinshan.gov.cn': { '/notice.html': readFileSync('tests/fixtures/seed-page.html') },
    },
  });
  try {
    await show(browser);
    // For people: the window stays until they close it.
    if (process.argv.includes('--stay'))
      await browser.context.waitForEvent('close', { timeout: 0 });
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
