import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { countOf, OUTLINE } from '../support/popup-page.ts';

const SITE = 'http://www.jinshan.gov.cn';
const news = `<title>新闻</title><h1>我区举办春季运动会</h1><p>${'阳光明媚，选手们奋力奔跑，观众掌声不断。'.repeat(20)}</p>`;
const frame = (path: string) => `<iframe src="${path}" width="900" height="300"></iframe>`;

let browser: ExtensionBrowser;
/** Targets in the seed notice, as its popup counts them. */
let targets: number;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': {
        '/': seed,
        '/news': news,
        '/two': `<p>a</p>${frame('/')}${frame('/')}`,
      },
      'around.example.com': { '/': `<p>a</p>${frame(`${SITE}/`)}` },
    },
  });
  const popup = await browser.openPopup(await browser.open(`${SITE}/`));
  await popup.waitForSelector(OUTLINE);
  targets = await countOf(popup, 'target');
});
afterAll(() => browser.close());

async function badgeOf(page: Page): Promise<string> {
  const tabId = await browser.tabId(page);
  return (await browser.worker()).evaluate((id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
    };
    return chrome.action.getBadgeText({ tabId: id });
  }, tabId);
}

test('the button tells how many targets a notice has', async () => {
  const page = await browser.open(`${SITE}/`);
  expect(targets).toBeGreaterThan(0);
  await expect.poll(() => badgeOf(page)).toBe(String(targets));
});

test('the frames of a tab are counted together, and one that goes is counted no more', async () => {
  const page = await browser.open(`${SITE}/two`);
  await expect.poll(() => badgeOf(page)).toBe(String(2 * targets));
  await page.frames()[1]?.goto(`${SITE}/news`);
  await expect.poll(() => badgeOf(page)).toBe(String(targets));
});

test('a frame of an official site in a foreign page counts too', async () => {
  const page = await browser.open('http://around.example.com/');
  await expect.poll(() => badgeOf(page)).toBe(String(targets));
});

test('whoever goes on to a page that is no notice sees no number', async () => {
  const page = await browser.open(`${SITE}/`);
  await expect.poll(() => badgeOf(page)).not.toBe('');
  await page.goto(`${SITE}/news`);
  const popup = await browser.openPopup(page);
  await popup.locator('.message').waitFor();
  expect(await badgeOf(page)).toBe('');
});
