import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { litTexts } from '../support/lit-texts.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { openSettings, section } from '../support/own-words-page.ts';

const HERE = 'http://www.jinshan.gov.cn/';
const notice = officialPage(noticeArticle(noticeParagraphs('一、加强培育。年底前新增企业30家。')));

let browser: ExtensionBrowser;
let page: Page;
let popup: Page;
let settings: Page;
beforeAll(async () => {
  browser = await launchWithExtension({ sites: { 'www.jinshan.gov.cn': { '/': notice } } });
  page = await browser.open(HERE);
  await untilLit(page, 'passage-target', '30家');
  popup = await browser.openPopup(page);
  await popup.locator('.as-lit.target').first().waitFor();
  settings = await openSettings(browser);
});
afterAll(() => browser.close());

const part = () => section(settings, '种类与颜色');
const choose = (kind: string, colour: string) =>
  part()
    .getByRole('group', { name: `“${kind}”的颜色` })
    .getByRole('radio', { name: colour })
    .check();

/** How a kind is lit on the page: tint, line and the line's manner. */
function lookOn(where: Page, kind: string) {
  return where.evaluate((name) => {
    const look = getComputedStyle(document.body, `::highlight(passage-${name})`);
    const { backgroundColor, textDecorationColor, textDecorationStyle } = look;
    return [backgroundColor, textDecorationColor, textDecorationStyle];
  }, kind);
}

const tintIn = (where: Page) =>
  where
    .locator('.as-lit.target')
    .first()
    .evaluate((shown) => getComputedStyle(shown).backgroundColor);

test('another colour for a kind is there at once on the open page, in the popup and in the preview', async () => {
  const [shipped, inPopup] = [await lookOn(page, 'target'), await tintIn(popup)];
  const body = await page.evaluate(() => document.documentElement.outerHTML);
  await choose('指标', '天蓝');
  const sky = 'rgba(86, 180, 233, 0.3)';
  await expect.poll(async () => (await lookOn(page, 'target'))[0]).toBe(sky);
  await expect.poll(() => tintIn(popup)).toBe(sky);
  await expect.poll(() => tintIn(settings)).toBe(sky);
  await choose('指标', '紫红');
  await expect.poll(() => tintIn(popup)).toBe('rgba(204, 121, 167, 0.3)');
  await expect.poll(async () => (await lookOn(page, 'target'))[0]).toBe('rgba(204, 121, 167, 0.3)');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(body);
  await choose('指标', '默认');
  await expect.poll(() => lookOn(page, 'target')).toEqual(shipped);
  await expect.poll(() => tintIn(popup)).toBe(inPopup);
});

test('a page that is opened later has the colour, and a line keeps its manner', async () => {
  const [, , manner] = await lookOn(page, 'deadline');
  await choose('时限', '蓝绿');
  const later = await browser.open(HERE);
  await untilLit(later, 'passage-target', '30家');
  await expect
    .poll(() => lookOn(later, 'deadline'))
    .toEqual(['rgba(0, 158, 115, 0.14)', 'rgb(0, 150, 109)', manner]);
  await part().getByRole('button', { name: '全部恢复默认颜色' }).click();
  await expect.poll(async () => (await lookOn(later, 'deadline'))[1]).toBe('rgb(128, 88, 196)');
  await later.close();
});

test('a kind that is switched off here goes dark on the page, in the popup and in the preview', async () => {
  const targets = async () => (await page.evaluate(litTexts))['passage-target'] ?? [];
  const light = part().getByRole('checkbox', { name: '标出“指标”' });
  await light.uncheck();
  await expect.poll(targets).toEqual([]);
  await popup.locator('.kind-switches [aria-pressed="false"] .target').waitFor();
  expect(await part().locator('.kind-preview .target').count()).toBe(0);
  await light.check();
  await expect.poll(targets).not.toEqual([]);
});
