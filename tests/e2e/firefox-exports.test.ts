import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../support/find-browser.ts';
import { type Firefox, launchFirefox } from '../support/launch-firefox.ts';

const executablePath = findFirefox();

describe.skipIf(executablePath === null)('in Firefox (skipped where there is none)', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'piyue-downloads-'));
  let firefox: Firefox;
  let page: Page;
  beforeAll(async () => {
    const seed = readFileSync('tests/fixtures/seed-page.html');
    const sites = { 'www.jinshan.gov.cn': { '/': seed } };
    firefox = await launchFirefox(executablePath ?? '', sites, { downloads });
    page = await firefox.open('http://www.jinshan.gov.cn/');
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(downloads, { recursive: true });
  });

  test('the ledger is saved as a file that opens', async () => {
    const popup = await firefox.openPopup(await firefox.tabId(page));
    await popup.waitForSelector('.row.measure');
    await popup.click('.export-button');
    await popup.waitForSelector('.export-menu li button');
    await popup.click('.export-menu li button');
    const saved = () => readdirSync(downloads).filter((name) => name.endsWith('.xlsx'));
    await expect.poll(saved).toHaveLength(1);
    await popup.waitForSelector('.export-state.done');
    const { sheets } = await readXlsx(readFileSync(join(downloads, saved()[0] ?? '')));
    expect((sheets[0]?.rows ?? []).length).toBeGreaterThan(25);
  });
});
