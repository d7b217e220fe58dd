import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBundle } from '../../lib/exchange/bundle/make-bundle.ts';
import { findFirefox } from '../support/find-browser.ts';
import { type Firefox, launchFirefox } from '../support/launch-firefox.ts';
import { sampleBundle } from '../support/sample-bundle.ts';

const executablePath = findFirefox();

/** Runs in the page: a file is dropped on it. */
function drop(text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'notes.jsonl'));
  dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
}

describe.skipIf(executablePath === null)('in Firefox (skipped where there is none)', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox(executablePath ?? '', {});
  });
  afterAll(() => firefox?.close());

  const untilSaid = (page: Page, words: string) =>
    page.waitForFunction((text) => document.body.textContent?.includes(text), {}, words);
  const button = (page: Page, words: string) =>
    page.locator(`::-p-xpath(//button[contains(., "${words}")])`);

  test('a bundle that is dropped on the page is read beside it, taken, and taken back', async () => {
    const page = await firefox.openImport();
    await page.waitForSelector('.file-choice');
    await page.evaluate(drop, makeBundle(sampleBundle, 'x').content as string);
    await untilSaid(page, '1 in conflict');
    await button(page, 'Import all').click();
    await untilSaid(page, `Imported ${sampleBundle.revisions.length} records.`);
    await button(page, 'Undo').click();
    await untilSaid(page, 'Taken back; all is as it was.');
  });

  test('the settings say that there is no shared folder here, and what does instead', async () => {
    const settings = await firefox.openSettings();
    const told = 'This browser lets no extension read or write a folder';
    await untilSaid(settings, told);
    const buttons = await settings.$$eval(
      'section',
      (all, words) =>
        all
          .filter(({ textContent }) => textContent?.includes(words))
          .map((section) => section.querySelectorAll('button').length),
      told,
    );
    expect(buttons).toEqual([1]);
  });
});
