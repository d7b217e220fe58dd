import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { cardSaying } from '../support/open-card.ts';
import { clickIn, untilPanel } from '../support/panels.ts';
import { OUTLINE, openPanel, textsOf } from '../support/popup-page.ts';

const NOTICE = 'http://www.jinshan.gov.cn/notice.html';

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) } },
  });
  page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
});
afterAll(() => browser.close());

/** Presses an answer on the card of a lit passage, by the mouse. */
async function judge(kind: string, words: string, answer: string): Promise<void> {
  await page.bringToFront();
  await clickLit(page, `passage-${kind}`, words);
  await cardSaying(page, '规则');
  await clickIn(page, answer);
}

const choice = (review: Page, name: string) =>
  review.locator('.verdict-filter button', { hasText: name });
const findings = (review: Page) =>
  textsOf(review, '.outline :is(.row.target, .row.duty, .row.label, .row.measure)');

test('a verdict given on the page stands in its row at once, filters the rows, and is gone when taken back', async () => {
  const popup = await browser.openPopup(page);
  await popup.waitForSelector(OUTLINE);
  const before = await findings(popup);
  expect(await popup.locator('.verdict-filter').count()).toBe(0);
  await judge('prohibit', '不得', '错');
  const judged = popup.locator('.row[data-said="wrong"]');
  await expect.poll(() => judged.count()).toBe(1);
  expect(await judged.textContent()).toMatch(/^错.*任何单位不得以任何名义向企业摊派费用/u);
  await popup.bringToFront();
  await choice(popup, '错').focus();
  await popup.keyboard.press('Enter');
  expect(await findings(popup)).toEqual([await judged.textContent()]);
  await choice(popup, '未核定').click();
  expect(await findings(popup)).toHaveLength(before.length - 1);
  expect(await judged.count()).toBe(0);
  await choice(popup, '错').click();
  await page.bringToFront();
  await clickIn(page, '错');
  await expect.poll(() => findings(popup)).toEqual(before);
  expect(await popup.locator('.verdict-filter').count()).toBe(0);
  await popup.close();
});

test('a corrected value stands in the place of the one that was read', async () => {
  const panel = await openPanel(browser);
  await judge('target', '15家', '更正');
  await panel.waitForSelector(OUTLINE);
  await untilPanel(page, 'card', '取消');
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('20');
  await clickIn(page, '保存');
  const row = panel.locator('.row.target[data-said="corrected"]');
  await expect.poll(() => row.locator('.amount').allTextContents()).toEqual(['≥ 20 家']);
  expect(await row.textContent()).toMatch(/^已更正/u);
});
