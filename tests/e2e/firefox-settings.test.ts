import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../support/find-browser.ts';
import { type Firefox, launchFirefox } from '../support/launch-firefox.ts';
import { litTexts } from '../support/lit-texts.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';

const executablePath = findFirefox();
const OWN_TARGET = '不少于30梯次';
/** The units stand in the third section: a sentence to try, words, units. */
const UNITS = 'section:nth-of-type(3)';

describe.skipIf(executablePath === null)('in Firefox (skipped where there is none)', () => {
  let firefox: Firefox;
  let page: Page;
  let settings: Page;
  beforeAll(async () => {
    const notice = noticeArticle(noticeParagraphs(`一、加强培训。年底前培训${OWN_TARGET}。`));
    firefox = await launchFirefox(executablePath ?? '', {
      'www.jinshan.gov.cn': { '/': officialPage(notice) },
    });
    page = await firefox.open('http://www.jinshan.gov.cn/');
    settings = await firefox.openSettings();
  });
  afterAll(() => firefox?.close());

  const targets = async () => (await page.evaluate(litTexts))['passage-target'] ?? [];

  test('a unit of one’s own lights up in the page that is open, and goes dark when it is removed', async () => {
    await expect.poll(targets).not.toEqual([]);
    expect(await targets()).not.toContain(OWN_TARGET);
    await settings.type(`${UNITS} .unit input`, '梯次');
    await settings.click(`${UNITS} .main`);
    await expect.poll(targets).toContain(OWN_TARGET);
    await settings.click(`${UNITS} .entries .icon:last-child`);
    await expect.poll(targets).not.toContain(OWN_TARGET);
  });

  test('another colour for a kind is there at once on the page that is open, and goes again', async () => {
    const tint = () =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(passage-target)').backgroundColor,
      );
    const shipped = await tint();
    // The shipped colour, orange, sky blue.
    await settings.click('.kind-swatch.target ~ input:nth-of-type(3)');
    await expect.poll(tint).toBe('rgba(86, 180, 233, 0.3)');
    await settings.click('.kind-swatch.target');
    await expect.poll(tint).toBe(shipped);
  });
});
