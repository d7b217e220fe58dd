import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../support/find-browser.ts';
import { clickIn, selectLit, untilSaid } from '../support/firefox-panels.ts';
import { type Firefox, launchFirefox } from '../support/launch-firefox.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';

const executablePath = findFirefox();
const NOTICE = 'http://www.jinshan.gov.cn/notice.html';

describe.skipIf(executablePath === null)('in Firefox (skipped where there is none)', () => {
  let firefox: Firefox;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    firefox = await launchFirefox(executablePath ?? '', {
      'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) },
    });
    page = await firefox.open(NOTICE);
    popup = await showNotes(await firefox.openPopup(await firefox.tabId(page)));
  });
  afterAll(() => firefox?.close());

  async function showNotes(review: Page): Promise<Page> {
    await review.waitForSelector('[role=tab]');
    await review.$$eval('[role=tab]', (tabs) => (tabs[1] as HTMLElement).click());
    return review;
  }

  async function writeOnPage(on: Page, text: string): Promise<void> {
    await on.bringToFront();
    await selectLit(on, 'passage-prohibit', 80);
    await clickIn(on, 'Write a note');
    await untilSaid(on, 'Discard');
    await on.keyboard.type(text);
    await clickIn(on, 'Save');
    await on.waitForFunction(() => CSS.highlights.has('passage-written'));
  }

  async function press(review: Page, name: string): Promise<void> {
    const button = await review.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    await button?.evaluate((each) => (each as HTMLElement).click());
  }

  const textsIn = (review: Page) =>
    review.$$eval('.note-row .note-text', (texts) => texts.map(({ textContent }) => textContent));

  test('what is written on the page shows in the popup at once', async () => {
    await writeOnPage(page, '看检查记录');
    await expect.poll(() => textsIn(popup)).toEqual(['看检查记录']);
  });

  test('the sidebar shows it, too, and what is changed there shows in the popup and on the page', async () => {
    const sidebar = await firefox.openSidebar();
    await page.bringToFront();
    await showNotes(sidebar);
    await sidebar.waitForSelector('.note-row');
    // As a tab in front it would review itself: it is used from behind, without mouse and keys.
    await sidebar.$eval('.note-row', (row) => (row as HTMLElement).click());
    await press(sidebar, 'Edit');
    await sidebar.waitForSelector('.note-editor textarea');
    await sidebar.$eval('.note-editor textarea', (area) => {
      area.value += '和投诉记录';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(sidebar, 'Save');
    await expect.poll(() => textsIn(popup)).toEqual(['看检查记录和投诉记录']);
    await page.bringToFront();
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.has('passage-written'));
    await sidebar.close();
  });

  test('a note written in a private window is kept; the popup there says why it cannot show it', async () => {
    const privately = await firefox.openPrivately(NOTICE);
    await showNotes(privately.popup);
    await privately.popup.waitForSelector('.message');
    expect(await privately.popup.$eval('.message', ({ textContent }) => textContent)).toContain(
      'private windows of Firefox',
    );
    await writeOnPage(privately.page, '在隐私窗口里写的');
    await expect.poll(() => textsIn(popup)).toContain('在隐私窗口里写的');
  });
});
