import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addWordings } from '../support/add-wordings.ts';
import { codedNote, codeWording } from '../support/coded-notes.ts';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { idOf } from '../support/many-notes.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { focusedText, openNotes } from '../support/popup-page.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const URL = 'http://www.jinshan.gov.cn/';
const TEXT = ['金山区人民政府办公室关于做好2023年企业服务工作的通知', ...noticeParagraphs()].join(
  '\n',
);
const BY = { id: idOf(1, 1), name: '' };

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithNotices([{ text: TEXT, url: URL }], {
    'www.jinshan.gov.cn': { '/': officialPage(noticeArticle()) },
  });
  const note = { by: BY, notice: 0, text: TEXT, words: '加强企业培育', codes: [0] };
  await addWordings(browser, [codeWording(0, '培育', { by: BY }), codedNote(0, note)]);
});
afterAll(() => browser.close());

/** Goes to a button as the tab key does, and presses it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

const expectFocus = (page: Page, words: string) =>
  expect.poll(() => focusedText(page)).toContain(words);

test('the codebook is entered, changed and left without losing one’s place', async () => {
  const popup = await openNotes(browser, await browser.open(URL));
  await press(popup, '编码本');
  await expectFocus(popup, '回到批注');
  await press(popup, '修改编码“培育”');
  await popup.getByRole('textbox', { name: '编码名称' }).press('Escape');
  await expect
    .poll(() => popup.evaluate(() => document.activeElement?.ariaLabel))
    .toBe('修改编码“培育”');
  await press(popup, '新建编码');
  await popup.getByRole('textbox', { name: '编码名称' }).press('Escape');
  await expectFocus(popup, '新建编码');
  await press(popup, /回到批注/u);
  await expectFocus(popup, '编码本');
  await press(popup, '给整份公文写批注');
  await popup.getByRole('textbox', { name: '批注内容' }).press('Escape');
  await expectFocus(popup, '给整份公文写批注');
  await popup.close();
});

test('an undo leads back to the list', async () => {
  const popup = await openNotes(browser, await browser.open(URL));
  const row = popup.locator('.note-row');
  await row.focus();
  await row.press('Delete');
  await expectFocus(popup, '撤销');
  await popup.keyboard.press('Enter');
  await row.waitFor();
  const isHome = () =>
    popup.evaluate(() => document.activeElement?.matches('[role="tab"], search input'));
  await expect.poll(isHome).toBe(true);
  await popup.close();
});

test('in the workspace, too, a new code that is given up leads back to its button', async () => {
  const page = await openWorkspace(browser, '#/coding');
  await press(page, '新建编码');
  await page.getByRole('textbox', { name: '编码名称' }).press('Escape');
  await expectFocus(page, '新建编码');
  await page.close();
});

test('finding after finding is answered with Enter alone; a form that is given up leads back to what opened it', async () => {
  const page = await openWorkspace(browser, '#/checking');
  const asked = () => page.locator('.asked mark').textContent();
  const before = await asked();
  await press(page, /^对/u);
  await expect.poll(asked).not.toBe(before);
  await expectFocus(page, '对');
  await press(page, /^写批注/u);
  await page.getByRole('textbox', { name: '批注内容' }).press('Escape');
  await expectFocus(page, '写批注');
  await page.close();
});

test('from the words of a notice to a note on them, and back to the words', async () => {
  const page = await openWorkspace(browser, `#/notice/${idOf(2, 0)}`);
  const words = page.locator('.kept-text a.part', { hasText: '不少于15家' });
  await words.focus();
  await page.keyboard.press('Enter');
  await press(page, /^写批注/u);
  await page.getByRole('textbox', { name: '批注内容' }).press('Escape');
  await expectFocus(page, '不少于15家');
  await page.close();
});
