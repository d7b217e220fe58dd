import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { openSettings, section } from '../support/own-words-page.ts';

const SITE = 'www.jinshan.gov.cn';

let browser: ExtensionBrowser;
let settings: Page;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: { [SITE]: { '/': officialPage(noticeArticle()) } },
  });
  settings = await openSettings(browser);
});
afterAll(() => browser.close());

const sites = () => section(settings, '网站');

test('Piyue runs on a site of one’s own only after a click, which asks for that site alone', async () => {
  // The browser's question itself cannot be answered here: it is taken down instead.
  await settings.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
    Object.assign(chrome.permissions, {
      request: async (permissions: unknown) => {
        document.body.dataset.asked = JSON.stringify(permissions);
        return false;
      },
    });
  });
  await sites().getByLabel('域名').fill('example.com, example.org');
  await sites().getByLabel('正文所在').fill('#text');
  await sites().getByRole('button', { name: '添加' }).click();
  await sites().getByText('点了才读').waitFor();
  await sites().getByRole('button', { name: '总是在此运行' }).click();
  expect(await settings.locator('body[data-asked]').getAttribute('data-asked')).toBe(
    '{"origins":["*://*.example.com/*","*://*.example.org/*"]}',
  );
});

test('a site that was switched off in the popup is listed, and switched on again', async () => {
  const page = await browser.open(`http://${SITE}/`);
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: `在 ${SITE} 上停用` }).click();
  await settings.bringToFront();
  await sites()
    .getByRole('list', { name: '停用的网站' })
    .getByText(SITE, { exact: true })
    .waitFor();
  await sites()
    .getByRole('button', { name: `在 ${SITE} 上重新启用` })
    .click();
  await page.reload();
  await popup.bringToFront();
  await popup.locator('.row.target').first().waitFor();
});
