import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endWorker } from '../support/end-worker.ts';
import { inContentScript } from '../support/in-content-script.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { litTexts } from '../support/lit-texts.ts';
import { kindSwitch, OUTLINE, popupFor } from '../support/popup-page.ts';

const SEED = 'http://www.jinshan.gov.cn/';
const other = `<title>关于做好防汛工作的通知</title><h1>关于做好防汛工作的通知</h1><p>某政发〔2024〕8号</p>
  <p>各镇人民政府：</p><p>为做好防汛工作，现通知如下。</p><p>一、加强值守。各镇要落实24小时值班制度，确保信息畅通。</p>
  <p>二、排查隐患。6月底前完成全部水库的排查，不得留有死角。</p><p>某县人民政府</p><p>2024年5月6日</p>`;

let browser: ExtensionBrowser;
let page: Page;
/** Asked for once, for it is the service worker who knows. */
let tabId: number;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/': seed, '/other': other } },
  });
  page = await browser.open(SEED);
  tabId = await browser.tabId(page);
});
afterAll(() => browser.close());

test('each tab’s popup shows its own notice', async () => {
  const second = await browser.open(`${SEED}other`);
  const tabs = [tabId, await browser.tabId(second)];
  const titles = await Promise.all(
    tabs.map(async (id) => (await popupFor(browser, id)).locator('h1').textContent()),
  );
  expect(titles[0]).toContain('放管服');
  expect(titles[1]).toContain('防汛');
});

test('a page that never answers ends in words, not in waiting', async () => {
  const stuck = await browser.open(`${SEED}other`);
  const stuckTab = await browser.tabId(stuck);
  const cdp = await browser.context.newCDPSession(stuck);
  await cdp.send('Debugger.enable');
  await cdp.send('Debugger.pause');
  const stopped = new Promise((done) => cdp.once('Debugger.paused', done));
  void stuck.evaluate('1').catch(() => {});
  await stopped;
  const popup = await popupFor(browser, stuckTab);
  await popup.locator('.message').waitFor();
  await cdp.send('Debugger.resume');
  await popup.waitForSelector(OUTLINE);
});

test('what arrives on the page while the popup is open is listed too', async () => {
  const late = await browser.open(`${SEED}other`);
  const popup = await browser.openPopup(late);
  await popup.waitForSelector(OUTLINE);
  await late.evaluate(() => {
    const item = document.createElement('p');
    item.textContent = '三、充实队伍。各村年底前组建不少于30人的抢险队。';
    document.querySelectorAll('p')[4]?.after(item);
  });
  await popup.locator('.row.target', { hasText: '≥ 30 人' }).waitFor();
});

test('the popup works after the browser has ended the service worker', async () => {
  await endWorker(browser);
  const popup = await popupFor(browser, tabId);
  await popup.waitForSelector(OUTLINE);
  await kindSwitch(popup, 'measure').click();
  // The ended worker is woken by the change and puts the kind out.
  await expect
    .poll(async () => (await page.evaluate(litTexts))['passage-measure'] ?? [])
    .toEqual([]);
  await endWorker(browser);
  await kindSwitch(popup, 'measure').click();
  await expect
    .poll(async () => (await page.evaluate(litTexts))['passage-measure']?.length)
    .toBeGreaterThan(25);
});

test('a page that is loaded while the service worker is ended is read all the same', async () => {
  await endWorker(browser);
  await page.reload();
  await (await popupFor(browser, tabId)).waitForSelector(OUTLINE);
});

test('right after an update the page that was open is answered for by the new version', async () => {
  await browser.update();
  const popup = await popupFor(browser, tabId);
  await popup.waitForSelector(OUTLINE);
  await popup.locator('.row.measure').last().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  expect((await page.evaluate(litTexts))['passage-measure']?.length).toBeGreaterThan(25);
  expect(await inContentScript(page, browser.extensionId, 'chrome.runtime.id')).toBe(
    browser.extensionId,
  );
});
