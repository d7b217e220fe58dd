import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { openNotes } from '../support/popup-page.ts';

const SITE = 'www.jinshan.gov.cn';

const OTHER = noticeParagraphs('一、规范会议管理。全年全区性会议压减20%以上，每次不超过90分钟。');

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: {
      [SITE]: { '/1.html': officialPage(noticeArticle()) },
      'notices.example.com': { '/': officialPage(noticeArticle(OTHER).replace('12号', '88号')) },
    },
  });
});
afterAll(() => browser.close());

test('a notice is kept without a note, that is taken back, and kept it stands in the workspace without its page', async () => {
  const page = await browser.open(`http://${SITE}/1.html`);
  const popup = await openNotes(browser, page);
  const keep = popup.getByRole('button', { name: '收存', exact: true });
  const kept = popup.getByRole('button', { name: '已收存' });
  await keep.click();
  await popup.getByRole('status').filter({ hasText: '已收存全文' }).waitFor();
  await kept.waitFor();
  await popup.getByRole('button', { name: '撤销' }).click();
  await keep.waitFor();
  await keep.click();
  await kept.waitFor();
  await page.close();
  const opened = browser.context.waitForEvent('page');
  await kept.click();
  const workspace = await opened;
  await workspace.locator('.kept-text', { hasText: '线上办理率达到95%以上' }).waitFor();
  expect(await workspace.locator('.margin-notes').count()).toBe(0);
});

test('a page of a foreign site that was read after a click is kept as well', async () => {
  const page = await browser.open('http://notices.example.com/');
  await browser.clickAction(page);
  const popup = await browser.openPopup(page);
  await popup.getByText('还没有读这一页').waitFor();
  await popup.bringToFront();
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: '收存', exact: true }).click();
  await popup.getByRole('button', { name: '已收存' }).waitFor();
});
