import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { idOf } from '../support/many-notes.ts';
import { openWorkspace } from '../support/workspace-page.ts';
import { yearlyNotice } from '../support/yearly-notice.ts';

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchWithNotices([yearlyNotice(2023, 85, 20), yearlyNotice(2024, 95, 20)]);
  page = await openWorkspace(browser, '#/ledger');
});
afterAll(() => browser.close());

/** Goes to another view in the same tab, as a click on a link does. */
const goTo = (view: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, view);

async function openMark(words: string): Promise<void> {
  await page.locator('.kept-text a.part:has(.target)').filter({ hasText: words }).focus();
  await page.keyboard.press('Enter');
}

const amounts = () => page.locator('figure.picture .amount').allTextContents();
const rowsWith = (words: string) => page.locator('.ledger-line', { hasText: words });

test('what a reader corrects stands in ledger and pictures, and what they call wrong is no target there', async () => {
  await rowsWith('95').first().waitFor();
  await goTo(`#/notice/${idOf(2, 1)}`);
  const card = page.getByRole('region', { name: '标记' });
  await openMark('95%以上');
  await card.getByRole('button', { name: '更正' }).click();
  await card.getByLabel('值', { exact: true }).fill('88');
  await page.keyboard.press('Enter');
  await card.getByText('已更正为').waitFor();
  await page.keyboard.press('Escape');
  await openMark('不少于20家');
  await card.getByRole('button', { name: '错', exact: true }).click();
  await card.locator('[aria-pressed="true"]', { hasText: '错' }).waitFor();

  await goTo('#/ledger');
  const corrected = rowsWith('核定：改为 ≥ 88 %');
  await corrected.waitFor();
  expect(await corrected.getByRole('gridcell', { name: '88', exact: true }).count()).toBe(1);
  const cells = page.getByRole('gridcell', { name: '20', exact: true });
  expect(await cells.count()).toBe(1);
  expect(await rowsWith('加强企业培育').count()).toBe(2);

  await goTo('#/pictures');
  await expect.poll(amounts).toEqual(expect.arrayContaining(['≥ 85 %', '≥ 88 %']));
  expect(await amounts()).not.toContain('≥ 95 %');
  expect(await page.getByRole('link', { name: /高新技术企业 ≥ 20 家，2024-12-31/u }).count()).toBe(
    0,
  );
});
