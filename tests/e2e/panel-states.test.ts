import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { openNotes, textsOf } from '../support/popup-page.ts';
import { sendNote } from '../support/send-note.ts';

const NOTICE = 'http://www.jinshan.gov.cn/';
const MEASURE = '任何单位不得以任何名义向企业摊派费用';

let paragraphs = noticeParagraphs();
let browser: ExtensionBrowser;
let page: Page;
let popup: Page;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/': () => officialPage(noticeArticle(paragraphs)) } },
  });
  page = await browser.open(NOTICE);
  await sendNote(browser, page, { words: '线上办理率达到95%以上', text: '口径问行政审批局' });
  await sendNote(browser, page, { words: '加强企业培育', text: '与上年对照' });
  const { id, wording } = await sendNote(browser, page, { words: MEASURE, text: '' });
  for (const text of ['甲：看检查记录', '乙：看投诉记录'])
    await sendNote(browser, page, { words: MEASURE, text, id, parents: [wording] });
  paragraphs = noticeParagraphs('').map((text) => text.replace('达到95%以上', '力争达到96%以上'));
  await page.reload();
  popup = await openNotes(browser, page);
});
afterAll(() => browser.close());

const noteOn = (text: string) => popup.locator('.note-item', { hasText: text });
const press = (text: string, name: string) => noteOn(text).getByRole('button', { name }).click();

test('notes stand in text order, what is not on the page any more at the end', async () => {
  const texts = await textsOf(popup, '.note-row .note-text');
  expect(texts).toEqual(['乙：看投诉记录', '口径问行政审批局', '与上年对照']);
  expect(await popup.locator('.notes .heading').textContent()).toBe('在页面上没有确切位置');
  expect(await textsOf(popup, '.note-row .tag')).toEqual([
    '有几种版本',
    '原文有改动',
    '原文已找不到',
  ]);
});

test('among the findings each note stands at its passage', async () => {
  await popup.getByRole('tab').first().click();
  const rows = await textsOf(popup, '.outline > li');
  const duty = rows.findIndex((row) => row.includes('摊派费用') && row.includes('不得'));
  expect(rows[duty + 1]).toContain('乙：看投诉记录');
  expect(rows.join('')).not.toContain('与上年对照');
  await popup.getByRole('tab').last().click();
});

test('of changed words it is shown word by word what has changed, and the note can be put on those that stand now', async () => {
  await noteOn('口径问行政审批局').locator('.note-row').click();
  const difference = noteOn('口径问行政审批局').locator('.difference');
  await expect.poll(() => difference.locator('del').allTextContents()).toEqual(['95']);
  expect(await difference.locator('ins').allTextContents()).toEqual(['力争', '96']);
  await press('口径问行政审批局', '就指现在的文字');
  await expect.poll(() => noteOn('口径问行政审批局').locator('.tag').count()).toBe(0);
});

test('a note whose passage was deleted keeps its words and what stood around them', async () => {
  await noteOn('与上年对照').locator('.note-row').click();
  const kept = noteOn('与上年对照').locator('.note-place');
  expect(await kept.locator('mark').textContent()).toBe('加强企业培育');
  expect(await kept.textContent()).toContain('年底前新增高新技术企业');
});

test('of a paragraph that is gone it is shown what was taken out, and between which lines', async () => {
  const difference = noteOn('与上年对照').locator('.difference');
  await expect
    .poll(() => difference.locator('del').allTextContents())
    .toEqual(['一、加强企业培育。年底前新增高新技术企业不少于15家。']);
  const around = await difference.locator('.around').allTextContents();
  expect(around[0]).toContain('现就有关事项通知如下');
  expect(around[1]).toContain('二、规范涉企收费');
});

test('a conflict shows both wordings, and is settled by one of them or by one made of both', async () => {
  await noteOn('投诉').locator('.note-row').click();
  expect(await textsOf(popup, '.wording .note-text')).toEqual(['甲：看检查记录', '乙：看投诉记录']);
  await press('投诉', '合并');
  const area = popup.getByRole('textbox', { name: '批注内容' });
  expect(await area.inputValue()).toBe('甲：看检查记录\n乙：看投诉记录');
  await area.fill('看检查和投诉记录');
  await popup.getByRole('button', { name: '保存' }).click();
  await expect
    .poll(() => noteOn('看检查和投诉记录').locator('.note-row').textContent())
    .not.toContain('有几种版本');
});
