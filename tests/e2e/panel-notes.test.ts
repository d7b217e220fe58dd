import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { openNotes, textsOf } from '../support/popup-page.ts';

const SEED = 'http://www.jinshan.gov.cn/';

let browser: ExtensionBrowser;
let page: Page;
let popup: Page;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  browser = await launchWithExtension({ sites: { 'www.jinshan.gov.cn': { '/': seed } } });
  page = await browser.open(SEED);
});
afterAll(() => browser.close());

beforeEach(async () => {
  popup = await openNotes(browser, page);
  return () => popup.close();
});

const noteTexts = (of: Page) => textsOf(of, '.note-row .note-text');

async function writeOnNotice(text: string): Promise<void> {
  await popup.getByRole('button', { name: '给整份公文写批注' }).click();
  await popup.getByRole('textbox', { name: '批注内容' }).fill(text);
  await popup.getByRole('radio', { name: '绿色' }).check();
  await popup.keyboard.press('Control+Enter');
  await popup.locator('.note-row', { hasText: text }).waitFor();
}

test('a note that is written in one window shows at once in another', async () => {
  expect(await popup.locator('.message').textContent()).toContain('还没有批注');
  const other = await openNotes(browser, page);
  await popup.bringToFront();
  await writeOnNotice('先核对各部门的数字');
  await expect.poll(() => noteTexts(other)).toEqual(['先核对各部门的数字']);
  await expect.poll(() => other.getByRole('tab').last().textContent()).toBe('批注1');
  await other.close();
});

test('a note is edited in its place, and its earlier wording can be brought back', async () => {
  await popup.locator('.note-row').click();
  await popup.getByRole('button', { name: '修改' }).click();
  await popup.getByRole('textbox', { name: '批注内容' }).fill('数字已经核对');
  await popup.getByRole('textbox', { name: '标签' }).fill('进度，待办');
  await popup.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => noteTexts(popup)).toEqual(['数字已经核对']);
  expect(await textsOf(popup, '.note-tag')).toEqual(['进度', '待办']);
  await popup.getByRole('button', { name: '历史版本' }).click();
  await expect
    .poll(() => textsOf(popup, '.note-history .note-text'))
    .toEqual(['数字已经核对', '先核对各部门的数字']);
  await popup.getByRole('button', { name: '恢复这一版' }).click();
  await expect.poll(() => noteTexts(popup)).toEqual(['先核对各部门的数字']);
});

test('what is being typed is still there when the popup has gone and come back', async () => {
  await popup.locator('.note-row').focus();
  await popup.keyboard.press('e');
  await popup.getByRole('textbox', { name: '批注内容' }).fill('写到一半');
  await popup.close();
  popup = await openNotes(browser, page);
  await popup.locator('.note-row').focus();
  await popup.keyboard.press('e');
  const area = popup.getByRole('textbox', { name: '批注内容' });
  await expect.poll(() => area.inputValue()).toBe('写到一半');
  await area.press('Escape');
  expect(await noteTexts(popup)).toEqual(['先核对各部门的数字']);
});

test('a deleted note comes back by undo, with the keyboard alone', async () => {
  await popup.locator('.note-row').focus();
  await popup.keyboard.press('Delete');
  await popup.locator('.status-bar').waitFor();
  await expect.poll(() => popup.locator('.note-row').count()).toBe(0);
  await popup.keyboard.press('Enter');
  await expect.poll(() => noteTexts(popup)).toEqual(['先核对各部门的数字']);
  expect(await popup.locator('.status-bar').count()).toBe(0);
});

test('notes are looked for by words, and by colour', async () => {
  await popup.getByRole('button', { name: '给整份公文写批注' }).click();
  await popup.getByRole('textbox', { name: '批注内容' }).fill('第二条');
  await popup.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => popup.locator('.note-row').count()).toBe(2);
  await popup.getByRole('searchbox').fill('數字');
  await expect.poll(() => noteTexts(popup)).toEqual(['先核对各部门的数字']);
  await popup.getByRole('searchbox').fill('');
  await popup.getByRole('button', { name: '黄色 1' }).click();
  await expect.poll(() => noteTexts(popup)).toEqual(['第二条']);
});
