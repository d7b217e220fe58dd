import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { litTexts } from '../support/lit-texts.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { cardSaying } from '../support/open-card.ts';
import { untilPanel, valueIn } from '../support/panels.ts';
import { removeExtension, updateExtension } from '../support/replace-extension.ts';
import { countReads, injectAgain, tellPage } from '../support/tab-messages.ts';
import { openEditor } from '../support/write-note.ts';

const NOTICE = 'http://www.jinshan.gov.cn/notice.html';

let browser: ExtensionBrowser;
beforeAll(async () => {
  const sites = { 'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) } };
  browser = await launchWithExtension({ sites });
});
afterAll(() => browser.close());

/** How the page's content script stands; null where none answers. */
async function stateOf(page: Page): Promise<string | null> {
  try {
    return (await tellPage(browser, page, { type: 'state' })).status;
  } catch {
    return null;
  }
}

const cards = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length);

test('a script that is started twice lives once', async () => {
  const page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
  const reads = await countReads(browser);
  await injectAgain(browser, page);
  await clickLit(page, 'passage-prohibit', '不得');
  await cardSaying(page, '不得');
  expect(await cards(page)).toBe(1);
  expect(await reads()).toBe(0);
});

test('an open page goes on with the new version after an update, and has but one card', async () => {
  const page = await browser.open(NOTICE);
  const before = await untilLit(page, 'passage-prohibit', '不得');
  await updateExtension(browser);
  await expect.poll(() => stateOf(page)).toBe('read');
  await clickLit(page, 'passage-prohibit', '不得');
  await cardSaying(page, '不得');
  expect(await cards(page)).toBe(1);
  await page.keyboard.press('Escape');
  expect(await cards(page)).toBe(0);
  // The click has told the old version that its time is over: it took nothing of the new one's with it.
  expect(await page.evaluate(litTexts)).toEqual(before);
});

test('what is being typed while the extension is updated stays in the editor, which says that it is kept nowhere else', async () => {
  const page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
  await openEditor(page, '推进涉企事项线上办理');
  await page.keyboard.type('写到一半');
  await updateExtension(browser);
  await untilPanel(page, 'card', '请先不要关闭页面');
  expect(await valueIn(page, '批注内容')).toBe('写到一半');
});

test('when the extension is removed, its lights go out', async () => {
  const page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
  await removeExtension(browser);
  await page.waitForFunction(() => CSS.highlights.size === 0);
});
