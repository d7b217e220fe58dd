import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { clickIn, untilNoPanel, untilPanel, valueIn } from '../support/panels.ts';
import { removeExtension } from '../support/replace-extension.ts';
import { openEditor, writeNote } from '../support/write-note.ts';

const NOTICE = 'http://www.jinshan.gov.cn/notice.html';
const WORDS = '推进涉企事项线上办理';
const OTHER = '任何单位不得以任何名义';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) } },
  });
});
afterAll(() => browser.close());

async function openNotice(): Promise<Page> {
  const page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
  return page;
}

async function beginEdit(page: Page): Promise<void> {
  await page.bringToFront();
  await untilLit(page, 'passage-written', WORDS);
  await clickLit(page, 'passage-written', WORDS);
  await untilPanel(page, 'card', '修改');
  await clickIn(page, '修改');
  await untilPanel(page, 'card', '放弃');
  await page.keyboard.press('ControlOrMeta+a');
}

async function save(page: Page): Promise<void> {
  await page.bringToFront();
  await clickIn(page, '保存');
  await untilNoPanel(page, 'card');
}

test('a note that two tabs edit at once keeps both wordings, and the reader merges them', async () => {
  const one = await openNotice();
  await writeNote(one, WORDS, '初稿');
  const two = await openNotice();
  await beginEdit(one);
  await one.keyboard.type('第一份');
  await beginEdit(two);
  await two.keyboard.type('第二份');
  await save(one);
  await save(two);

  await one.bringToFront();
  const conflict = async () => {
    await clickLit(one, 'passage-written', WORDS);
    return untilPanel(one, 'card', '合并');
  };
  const { text } = await conflict();
  expect(text).toContain('第一份');
  expect(text).toContain('第二份');
  await clickIn(one, '合并');
  await untilPanel(one, 'card', '放弃');
  expect((await valueIn(one, '批注内容')).split('\n\n').toSorted()).toEqual(['第一份', '第二份']);
  await save(one);
  expect((await keptThings(browser, 'note')).map(({ state }) => state)).toEqual(['one']);
});

test('what is saved in one tab shows in the other', async () => {
  const one = await openNotice();
  const two = await openNotice();
  await writeNote(one, OTHER, '注意');
  await two.bringToFront();
  await untilLit(two, 'passage-written', OTHER);
});

test('without an extension behind it, the editor says so and keeps the words', async () => {
  const page = await openNotice();
  await openEditor(page, WORDS);
  await page.keyboard.type('别丢了');
  await removeExtension(browser);
  await clickIn(page, '保存');
  await untilPanel(page, 'card', '没有保存');
  expect(await valueIn(page, '批注内容')).toBe('别丢了');
});
