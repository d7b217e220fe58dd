import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';

const SITE = 'www.jinshan.gov.cn';

let browser: ExtensionBrowser;
let popup: Page;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: { [SITE]: { '/': officialPage(noticeArticle()) } },
  });
  popup = await browser.openPopup(await browser.open(`http://${SITE}/`));
  await popup.locator('.row.target').first().waitFor();
});
afterAll(() => browser.close());

test('the key ? on a row tells why it is there, and once more takes that away', async () => {
  await popup.locator('.row.target', { hasText: '≥ 15 家' }).focus();
  await popup.keyboard.press('?');
  const why = popup.locator('.why');
  expect(await why.textContent()).toMatch(
    /^“新增”表明这是要完成的；“不少于”说明口径；时限原文写明：“年底”；年份承自“2023年”/u,
  );
  await popup.keyboard.press('?');
  await expect.poll(() => why.count()).toBe(0);
});

test('so does the sign at its end, also for measures and deadlines, and the row still leads to its words', async () => {
  const row = popup.locator('.explained', { has: popup.locator('.row.measure').first() });
  await row.first().hover();
  await row.first().getByRole('button', { name: '为什么' }).click();
  expect(await popup.locator('.why').first().textContent()).toMatch(/^“加强”表明这是一项措施/u);
  const label = popup.locator('.explained', { has: popup.locator('.row.label') }).first();
  await label.getByRole('button', { name: '为什么' }).click();
  await expect.poll(() => popup.locator('.why').count()).toBe(2);
  expect(await label.locator('.why').textContent()).toContain('原文写明“年底前”');
});
