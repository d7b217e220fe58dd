import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../support/find-browser.ts';
import { type Firefox, launchFirefox } from '../support/launch-firefox.ts';
import { litTexts } from '../support/lit-texts.ts';

const executablePath = findFirefox();
const HOST = 'notices.example.com';
const OFFER = '.site-footer > button';

/** The parts of the extension interface that the tests use in an extension page. */
interface Browser {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  permissions: { request(what: object): Promise<boolean> };
}

describe.skipIf(executablePath === null)('in Firefox (skipped where there is none)', () => {
  let firefox: Firefox;
  let page: Page;
  let foreign: Page;
  /** The number of the tab that was opened as the first, second … */
  let tabIds: number[];
  beforeAll(async () => {
    const seed = readFileSync('tests/fixtures/seed-page.html');
    firefox = await launchFirefox(executablePath ?? '', {
      'www.jinshan.gov.cn': { '/': seed },
      [HOST]: { '/': seed },
    });
    page = await firefox.open('http://www.jinshan.gov.cn/');
    foreign = await firefox.open(`http://${HOST}/`);
    const popup = await firefox.openPopup();
    tabIds = await popup.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: Browser };
      return (await browser.tabs.query({})).map(({ id }) => id);
    });
    await popup.close();
  });
  afterAll(() => firefox?.close());

  const measures = async (of: Page) =>
    (await of.evaluate(litTexts))['passage-measure']?.length ?? 0;
  /** What the last line of the popup offers to do. */
  const offer = (popup: Page) => popup.$eval(OFFER, (button) => button.textContent);

  test('the popup shows the notice and leads to its words', async () => {
    const popup = await firefox.openPopup(tabIds.at(-3));
    await popup.waitForSelector('.row.measure');
    expect(await popup.$eval('h1', (title) => title.textContent)).toContain('放管服');
    await popup.$$eval('.row.measure', (rows) => (rows.at(-1) as HTMLElement).click());
    await page.waitForFunction(() => scrollY > 1000);
  });

  test('a foreign site is read when it is opened for good, and not when it is closed again', async () => {
    expect(await measures(foreign)).toBe(0);
    const asking = await firefox.openPopup(tabIds.at(-2));
    // Without a click on the toolbar button Firefox does not tell the popup its site: the test asks in its place.
    await asking.evaluate((host) => {
      const { browser } = globalThis as unknown as { browser: Browser };
      const ask = () => browser.permissions.request({ origins: [`*://${host}/*`] });
      document.querySelector('button')?.addEventListener('click', () => void ask(), { once: true });
    }, HOST);
    await asking.click('button');
    await expect.poll(() => measures(foreign)).toBeGreaterThan(25);
    const popup = await firefox.openPopup(tabIds.at(-2));
    await popup.waitForSelector(OFFER);
    expect(await offer(popup)).toBe(`No longer run on ${HOST} by itself`);
    await popup.click(OFFER);
    await expect.poll(() => offer(popup)).toBe(`Always run on ${HOST}`);
    await foreign.reload();
    expect(await measures(foreign)).toBe(0);
    await popup.waitForSelector('.actions .second');
    await popup.click('.actions .second');
    await expect.poll(() => measures(foreign)).toBeGreaterThan(25);
  });
});
