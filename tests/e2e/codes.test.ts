import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { selectWords } from '../support/note-page.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { clickIn, untilNoPanel, untilPanel } from '../support/panels.ts';
import { openNotes, textsOf } from '../support/popup-page.ts';
import { openEditor } from '../support/write-note.ts';

const NOTICE = 'http://www.jinshan.gov.cn/';
const WORDS = '推进涉企事项线上办理';
const OTHER = '任何单位不得以任何名义';
const FIELD = '编码：输入可查找或新建';

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/': officialPage(noticeArticle()) } },
  });
  page = await browser.open(NOTICE);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.bringToFront();
  await page.reload();
  await untilLit(page, 'passage-prohibit', '不得');
});

/** The codes of the notes in the notebook, by their ids, and the names in the codebook. */
async function kept() {
  const codes = await keptThings(browser, 'code');
  const notes = await keptThings(browser, 'note');
  const nameOf = new Map(codes.map(({ id, heads }) => [id, heads[0]?.content.name]));
  return {
    names: new Set(
      codes.filter(({ state }) => state === 'one').map(({ heads }) => heads[0]?.content.name),
    ),
    ofNotes: notes.map(({ heads }) => heads[0]?.content.codes?.map((id) => nameOf.get(id))),
  };
}

test('codes are made in writing a note, with the keyboard alone, and saved with it', async () => {
  await openEditor(page, WORDS);
  await page.keyboard.type('有口径');
  await page.keyboard.press('Tab');
  await page.keyboard.type('数字政府');
  await page.keyboard.press('Enter');
  await page.keyboard.type('办事效率，');
  await page.keyboard.press('Control+Enter');
  await untilLit(page, 'passage-written', WORDS);
  expect(await kept()).toEqual({
    names: new Set(['数字政府', '办事效率']),
    ofNotes: [['数字政府', '办事效率']],
  });
  await clickLit(page, 'passage-written', WORDS);
  expect((await untilPanel(page, 'card', '有口径')).text).toContain('数字政府\n办事效率');
});

test('a code is found by a part of its name, taken off again, and an edit keeps the codes', async () => {
  await clickLit(page, 'passage-written', WORDS);
  await clickIn(page, '修改');
  await untilPanel(page, 'card', '放弃');
  await clickIn(page, '去掉编码“数字政府”');
  await page.keyboard.type('政府');
  await untilPanel(page, 'card', '新建编码“政府”');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await clickIn(page, FIELD);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await untilNoPanel(page, 'card');
  expect((await kept()).ofNotes).toEqual([['办事效率', '数字政府']]);
});

test('one press marks words with a code, in its colour', async () => {
  const popup = await openNotes(browser, page);
  await popup.getByRole('button', { name: '编码本' }).click();
  await popup.getByRole('button', { name: '修改编码“数字政府”' }).click();
  await popup.getByRole('textbox', { name: '编码名称' }).fill('数字化');
  await popup.getByRole('radio', { name: '紫色' }).check();
  await popup.getByRole('button', { name: '保存' }).click();
  await popup.locator('.codebook', { hasText: '数字化 本文 1 条' }).waitFor();
  await popup.close();
  await page.bringToFront();
  await selectWords(page, OTHER);
  await clickIn(page, '标上编码“数字化”');
  await untilLit(page, 'passage-purple', OTHER);
  expect((await kept()).ofNotes.at(-1)).toEqual(['数字化']);
});

test('the popup shows the codes of notes, leaves those with one, and finds them by name', async () => {
  const popup = await openNotes(browser, page);
  await expect
    .poll(() => textsOf(popup, '.note-row .code-chip'))
    .toEqual(['数字化', '办事效率', '数字化']);
  await popup.getByRole('button', { name: '办事效率 1' }).click();
  await expect.poll(() => popup.locator('.note-row').count()).toBe(1);
  await popup.getByRole('button', { name: '办事效率 1' }).click();
  await popup.getByRole('searchbox').fill('辦事');
  await expect.poll(() => textsOf(popup, '.note-row .code-chip')).toEqual(['办事效率', '数字化']);
  await popup.close();
});

test('a code that is deleted is gone from all notes, and comes back to them by undo', async () => {
  const popup = await openNotes(browser, page);
  await popup.getByRole('button', { name: '编码本' }).click();
  await popup.getByRole('button', { name: '删除编码“数字化”' }).click();
  await popup.getByRole('button', { name: '回到批注' }).click();
  await expect.poll(() => textsOf(popup, '.note-row .code-chip')).toEqual(['办事效率']);
  await popup.getByRole('tab').first().click();
  await popup.getByRole('button', { name: '撤销' }).click();
  await popup.getByRole('tab').last().click();
  await expect
    .poll(() => textsOf(popup, '.note-row .code-chip'))
    .toEqual(['数字化', '办事效率', '数字化']);
  await popup.close();
});

test('codes are put under others, and stand below them', async () => {
  const popup = await openNotes(browser, page);
  await popup.getByRole('button', { name: '编码本' }).click();
  await popup.getByRole('button', { name: '新建编码' }).click();
  await popup.getByRole('textbox', { name: '编码名称' }).fill('一网通办');
  await popup.getByRole('combobox', { name: '上级编码' }).selectOption('归在“数字化”下');
  await popup.getByRole('button', { name: '保存' }).click();
  await expect
    .poll(async () =>
      (await textsOf(popup, '.codebook .code-name')).map((text) => text.split(' ')[0]),
    )
    .toEqual(['办事效率', '数字化', '一网通办']);
  await popup.close();
});
