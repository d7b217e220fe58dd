import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import first from '../fixtures/store/version-1.json' with { type: 'json' };
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { litTexts } from '../support/lit-texts.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { clickIn, untilPanel, valueIn } from '../support/panels.ts';
import { openNotes, openPanel, textsOf } from '../support/popup-page.ts';
import { type RawDatabase, rawSchemaOf, writeRawDatabase } from '../support/raw-database.ts';
import { openEditor } from '../support/write-note.ts';

const NOTICE = 'http://www.jinshan.gov.cn/notice.html';
const TOLD = '更新版本';

/** A notebook of a program that is to come. */
const future: RawDatabase = {
  version: 99,
  tables: { thoughts: { key: 'id', indexes: [], rows: [{ id: 'kept' }] } },
};

let browser: ExtensionBrowser;
beforeEach(async () => {
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) } },
  });
  return () => browser.close();
});

async function keep(raw: RawDatabase): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(writeRawDatabase, { name: 'piyue', raw });
}

async function openNotice(): Promise<Page> {
  const page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
  return page;
}

test('the notes of the first version’s notebook are on the page, and in the popup', async () => {
  await keep(first);
  const page = await openNotice();
  await untilLit(page, 'passage-written', '推进涉企事项线上办理');
  expect((await page.evaluate(litTexts))['passage-blue']).toEqual(['摊派费用']);
  const popup = await openNotes(browser, page);
  expect(await textsOf(popup, '.note-row .note-text')).toEqual([
    '先核对数字',
    '乙：看投诉记录',
    '定稿：口径问行政审批局',
  ]);
});

test('a newer notebook is told of in page, popup and panel, and none of them touches it', async () => {
  await keep(future);
  const page = await openNotice();
  await openEditor(page, '推进涉企事项线上办理');
  await page.keyboard.type('新版之前');
  await clickIn(page, '保存');
  await untilPanel(page, 'card', TOLD);
  expect(await valueIn(page, '批注内容')).toBe('新版之前');

  const popup = await browser.openPopup(page);
  await popup.getByRole('tab').last().click();
  await popup.locator('.message', { hasText: TOLD }).waitFor();
  const panel = await openPanel(browser);
  await page.bringToFront();
  await panel.getByRole('tab').last().click();
  await panel.locator('.message', { hasText: TOLD }).waitFor();

  const worker = await browser.worker();
  expect(await worker.evaluate(rawSchemaOf, 'piyue')).toEqual({
    version: future.version,
    tables: { thoughts: { key: 'id', indexes: [] } },
  });
});

test('a popup under which the notebook becomes a newer one keeps what is typed in it', async () => {
  const page = await openNotice();
  const popup = await openNotes(browser, page);
  await popup.getByRole('button', { name: '给整份公文写批注' }).click();
  const area = popup.getByRole('textbox', { name: '批注内容' });
  await area.fill('写到一半');
  await keep(future);
  await popup.getByRole('button', { name: '保存' }).click();
  await popup.locator('.status-bar', { hasText: TOLD }).waitFor();
  expect(await area.inputValue()).toBe('写到一半');
});
