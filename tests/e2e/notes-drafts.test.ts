import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { clickIn, openPanels, untilNoPanel, untilPanel, valueIn } from '../support/panels.ts';
import { openNotes, pressToClose, textsOf } from '../support/popup-page.ts';
import { until } from '../support/until.ts';
import { openEditor, writeNote } from '../support/write-note.ts';

const HOST = 'http://www.jinshan.gov.cn';
const WORDS = '推进涉企事项线上办理';
const TEXT = '批注内容';

let browser: ExtensionBrowser;
let page: Page;
let opened = 0;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': Object.fromEntries(
        [1, 2, 3, 4, 5].map((at) => [
          `/${at}.html`,
          officialPage(noticeArticle().replace('12号', `${500 + at}号`)),
        ]),
      ),
    },
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened += 1;
  page = await browser.open(`${HOST}/${opened}.html`);
  await untilLit(page, 'passage-prohibit', '不得');
});

/** Begins a note, and lets the page go before it is saved. */
async function leaveUnfinished(text: string): Promise<void> {
  await openEditor(page, WORDS);
  await page.keyboard.type(text);
  await page.reload();
  await untilLit(page, 'passage-prohibit', '不得');
}

/** Touches the page until it tells of what was left: it looks for that after it is lit, and a touch before goes by. */
async function untilTold(words: string): Promise<void> {
  await until(`the page tells of ${words}`, async () => {
    await page.mouse.click(5, 5);
    return (await openPanels(page)).find(
      ({ look, text }) => look === 'bar' && text.includes(words),
    );
  });
}

test('what was left unfinished is offered when the reader touches the page again, and goes on on its words', async () => {
  await leaveUnfinished('没写完就关了');
  const bare = await page.content();
  expect(await openPanels(page)).toEqual([]);
  await untilTold('没写完就关了');
  await clickIn(page, '接着写');
  expect((await untilPanel(page, 'card', '放弃')).text).toContain(WORDS);
  expect(await valueIn(page, TEXT)).toBe('没写完就关了');
  await clickIn(page, '保存');
  await untilLit(page, 'passage-yellow', WORDS);
  await untilNoPanel(page, 'bar');
  expect(await page.content()).toBe(bare);
  await page.reload();
  await untilLit(page, 'passage-yellow', WORDS);
  await page.mouse.click(5, 5);
  await clickLit(page, 'passage-yellow', WORDS);
  await untilPanel(page, 'card', '没写完就关了');
  expect((await openPanels(page)).map(({ look }) => look)).toEqual(['card']);
});

test('whoever selects its words again goes on with it, and is not told of it any more', async () => {
  await leaveUnfinished('又选了同一句');
  await untilTold('又选了同一句');
  await openEditor(page, WORDS);
  expect(await valueIn(page, TEXT)).toBe('又选了同一句');
  await untilNoPanel(page, 'bar');
});

test('the popup lists it, goes on with it on the page, or discards it', async () => {
  await leaveUnfinished('先放着');
  const popup = await openNotes(browser, page);
  await popup.locator('.draft-list', { hasText: '先放着' }).waitFor();
  expect(await textsOf(popup, '.draft-list .note-words')).toEqual([WORDS]);
  await pressToClose(popup, '接着写');
  await page.bringToFront();
  await untilPanel(page, 'card', '放弃');
  expect(await valueIn(page, TEXT)).toBe('先放着');
  await page.keyboard.press('Escape');
  const again = await openNotes(browser, page);
  await again.getByRole('button', { name: '丢弃' }).click();
  await expect.poll(() => again.locator('.draft-list').count()).toBe(0);
  await again.close();
  await page.reload();
  const last = await openNotes(browser, page);
  expect(await last.locator('.draft-list').count()).toBe(0);
  await last.close();
});

test('a change that was begun on the page goes on in the popup', async () => {
  await writeNote(page, WORDS, '初稿');
  await clickLit(page, 'passage-yellow', WORDS);
  await clickIn(page, '修改');
  await untilPanel(page, 'card', '放弃');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('，还要改');
  await page.keyboard.press('Escape');
  await untilNoPanel(page, 'card');
  const popup = await openNotes(browser, page);
  await popup.locator('.note-row').focus();
  await popup.keyboard.press('e');
  const area = popup.getByRole('textbox', { name: TEXT });
  await expect.poll(() => area.inputValue()).toBe('初稿，还要改');
  await popup.keyboard.press('Control+Enter');
  await expect.poll(() => textsOf(popup, '.note-row .note-text')).toEqual(['初稿，还要改']);
  expect(await popup.locator('.draft-list').count()).toBe(0);
  await popup.close();
});
