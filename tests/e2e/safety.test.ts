import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inContentScript } from '../support/in-content-script.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { OUTLINE } from '../support/popup-page.ts';

const SITE = 'http://www.jinshan.gov.cn/';
const CODE =
  '&lt;img src=x onerror=document.title="ran"&gt;&lt;script&gt;document.title="ran"&lt;/script&gt;';
const evil = `<title>关于${CODE}的通知</title><h1>关于${CODE}工作的通知</h1><p>某政发〔2024〕8号</p>
  <p>各镇人民政府：</p><p>为做好${CODE}工作，现通知如下。</p>
  <p>一、加强${CODE}值守。各镇要落实${CODE}24小时值班制度，不得${CODE}脱岗。</p>
  <p>二、排查隐患。6月底前完成全部水库的排查。</p><p>某县人民政府</p><p>2024年5月6日</p>`;

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/': seed, '/evil': evil } },
  });
  page = await browser.open(SITE);
});
afterAll(() => browser.close());

/** What the background answers to a message out of the page's content script. */
const answerTo = (message: unknown) =>
  inContentScript(
    page,
    browser.extensionId,
    `chrome.runtime.sendMessage(JSON.parse(${JSON.stringify(JSON.stringify(message))}))`,
  );

test.each([
  ['no message at all', null],
  ['an unknown type', { type: 'export-everything' }],
  ['a member too many', { type: 'site', url: 'https://www.gov.cn/' }],
  ['a text that is none', { type: 'read', page: { text: 7 }, anyway: false }],
  [
    'a key that means more than it says',
    JSON.parse('{"type":"site","__proto__":{"role":"extension"}}'),
  ],
])('%s from a content script is refused with an answer', async (_, message) => {
  expect(await answerTo(message)).toEqual({ ok: false, error: 'bad-message' });
});

test('an extension page may not speak as a page of the web', async () => {
  const popup = await browser.openPopup(page);
  const answer = await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ type: 'site' });
  });
  expect(answer).toEqual({ ok: false, error: 'not-allowed' });
});

test('what is stored is closed to content scripts', async () => {
  await expect(
    inContentScript(page, browser.extensionId, 'chrome.storage.session.get()'),
  ).rejects.toThrow();
  await expect(
    inContentScript(page, browser.extensionId, 'chrome.storage.local.get()'),
  ).rejects.toThrow();
});

test('code in a page’s text is shown as text and never run', async () => {
  const popup = await browser.openPopup(await browser.open(`${SITE}evil`));
  await popup.waitForSelector(OUTLINE);
  expect(await popup.locator('.review').textContent()).toContain('<script>');
  expect(await popup.locator('.review :is(img, script)').count()).toBe(0);
  expect(await popup.title()).toBe('批阅');
});

test('extension pages refuse HTML from strings', async () => {
  const popup = await browser.openPopup(page);
  await popup.waitForSelector(OUTLINE);
  const refused = await popup.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(refused).toBe(true);
});
