import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { textsOf } from '../support/popup-page.ts';

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchWithExtension({ sites: {} });
  page = await browser.open(`chrome-extension://${browser.extensionId}/welcome.html`);
});
afterAll(() => browser.close());

test('whoever has just installed it sees an example notice, lit as on any page', async () => {
  await page.locator('.as-lit.target').first().waitFor();
  expect(await textsOf(page, '.as-lit.prohibit')).not.toEqual([]);
  expect((await textsOf(page, '.as-lit.target')).join()).toContain('不少于15家');
});

test('a lit passage says what was read in it and why, with the keyboard, too', async () => {
  await page.getByText('不少于15家').click();
  const card = page.locator('.example-card');
  await card.getByText('高新技术企业').first().waitFor();
  expect(await card.textContent()).toContain('依据');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card.waitFor();
});

test('it leads to the workspace, and says what is never done', async () => {
  await page.getByRole('heading', { name: '它从不做什么' }).waitFor();
  const opening = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: '打开工作台' }).click();
  const workspace = await opening;
  await workspace.getByText('还没有收存公文').waitFor();
});
