import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { closePages, openWorkspace } from '../support/workspace-page.ts';
import { yearlyNotice } from '../support/yearly-notice.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithNotices([yearlyNotice(2023, 85, 15), yearlyNotice(2024, 95, 20)]);
});
afterAll(() => browser.close());
afterEach(() => closePages(browser));

async function openPictures(): Promise<Page> {
  const page = await openWorkspace(browser, '#/pictures');
  await page.getByRole('heading', { name: '各单位承担的任务' }).waitFor();
  await page.locator('.progress').waitFor({ state: 'detached' });
  return page;
}

const figure = (page: Page, title: string) =>
  page.locator('figure.picture', { has: page.getByRole('heading', { name: title }) });

test('targets stand in the months in which they are due, and each mark leads to its words', async () => {
  const page = await openPictures();
  const due = figure(page, '指标的完成时限');
  expect(await due.locator('.year').allTextContents()).toEqual(['2023年', '2024年']);
  const mark = due.getByRole('link', { name: /高新技术企业 ≥ 20 家，2024-12-31/u });
  await mark.click();
  expect(await page.locator('.kept-text mark').textContent()).toContain('20家');
});

test('one indicator of two years stands side by side with its amounts', async () => {
  const page = await openPictures();
  const same = figure(page, '同一指标在各公文里');
  expect(await same.locator('.amount').allTextContents()).toEqual(
    expect.arrayContaining(['≥ 85 %', '≥ 95 %', '≥ 15 家', '≥ 20 家']),
  );
  const [first, second] = await same
    .locator('.bar')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  expect(first).toBeLessThan(second ?? 0);
  await same.getByText('看表格').click();
  await expect.poll(() => same.getByRole('row').count()).toBe(5);
  expect(await same.getByRole('cell', { name: '≥ 95 %' }).getByRole('link').count()).toBe(1);
});

test('marks are gone through by arrow keys, from one stop of the tab key', async () => {
  const page = await openPictures();
  const links = figure(page, '各单位承担的任务').getByRole('link');
  expect(await links.evaluateAll((all) => all.filter((link) => link.tabIndex === 0).length)).toBe(
    1,
  );
  await links.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.kept-text mark').waitFor();
});

test('a picture is saved as a file that shows the same by itself', async () => {
  const page = await openPictures();
  const saving = page.waitForEvent('download');
  await figure(page, '各单位承担的任务').getByRole('button', { name: '存为 SVG 图片' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('各单位承担的任务.svg');
  const svg = await readFile(await download.path(), 'utf8');
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  expect(document.documentElement.localName).toBe('svg');
  expect(document.querySelector('title')?.textContent).toBe('各单位承担的任务');
  expect(document.querySelector('.lead')?.getAttribute('fill')).toMatch(/^rgb/u);
  expect(svg).not.toContain('href');
  expect(document.documentElement.textContent).toContain('区科委');
});

test('pictures are of the notices that a person chooses', async () => {
  const page = await openPictures();
  await page.getByRole('button', { name: '全部 2 份公文' }).click();
  const dialog = page.getByRole('dialog', { name: '选公文' });
  await dialog.getByRole('searchbox').fill('2023年');
  await dialog.getByRole('button', { name: '去掉列出的' }).click();
  await dialog.getByRole('button', { name: '完成' }).click();
  await page.getByText('选中的公文之间没有相同的指标').waitFor();
  await expect
    .poll(() => figure(page, '指标的完成时限').locator('.year').allTextContents())
    .toEqual(['2024年']);
});
