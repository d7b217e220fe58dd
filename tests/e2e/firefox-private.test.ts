import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../support/find-browser.ts';
import { clickIn, selectLit, untilSaid, valueIn } from '../support/firefox-panels.ts';
import { type Firefox, launchFirefox } from '../support/launch-firefox.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';

const executablePath = findFirefox();
const NOTICE = 'http://www.jinshan.gov.cn/notice.html';

describe.skipIf(executablePath === null)(
  'in a Firefox all whose windows are private (skipped where there is none)',
  () => {
    let firefox: Firefox;
    let page: Page;
    beforeAll(async () => {
      const sites = { 'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) } };
      firefox = await launchFirefox(executablePath ?? '', sites, { isPrivate: true });
      page = await firefox.open(NOTICE);
    });
    afterAll(() => firefox?.close());

    test('the editor says that nothing can be saved here, and what was typed comes back', async () => {
      const openEditor = async () => {
        await selectLit(page, 'passage-prohibit', 80);
        await clickIn(page, 'Write a note');
        await untilSaid(page, 'Discard');
      };
      await openEditor();
      await page.keyboard.type('不留痕迹');
      await clickIn(page, 'Save');
      await untilSaid(page, 'The browser keeps no data here');
      expect(await valueIn(page, 'Your note')).toBe('不留痕迹');
      await page.reload();
      await openEditor();
      expect(await valueIn(page, 'Your note')).toBe('不留痕迹');
    });

    test('the popup shows the findings, and in place of notes why there are none', async () => {
      const popup = await firefox.openPopup(await firefox.tabId(page));
      await popup.waitForSelector('.row.measure');
      await popup.$$eval('[role=tab]', (tabs) => (tabs.at(-1) as HTMLElement).click());
      await popup.waitForSelector('.message');
      expect(await popup.$eval('.message', ({ textContent }) => textContent)).toContain(
        'No notes can be shown here',
      );
    });
  },
);
