import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CHROME_BUILD,
  type ExtensionBrowser,
  launchWithExtension,
} from '../support/launch-with-extension.ts';
import { litTexts } from '../support/lit-texts.ts';

const HOST = 'notices.example.com';
const build = mkdtempSync(join(tmpdir(), 'piyue-build-'));
const manifest = join(build, 'manifest.json');

let browser: ExtensionBrowser;
let page: Page;
let popup: Page;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  cpSync(CHROME_BUILD, build, { recursive: true });
  // No test can press the button of the browser's own question. But a browser does not ask again for what it has granted once:
  // a version that demands the host is installed first, and ours over it.
  const ours = readFileSync(manifest, 'utf8');
  const { host_permissions, ...rest } = JSON.parse(ours);
  const demanding = { ...rest, host_permissions: [...host_permissions, `*://${HOST}/*`] };
  writeFileSync(manifest, JSON.stringify(demanding));
  browser = await launchWithExtension({ build, sites: { [HOST]: { '/': seed } } });
  page = await browser.open(`http://${HOST}/`);
  writeFileSync(manifest, ours);
  await browser.update();
});
afterAll(async () => {
  await browser.close();
  rmSync(build, { recursive: true, force: true });
});

const measures = async () => (await page.evaluate(litTexts))['passage-measure']?.length ?? 0;

test('a site that was opened for good is read by itself, also where it is open during an update', async () => {
  await expect.poll(measures).toBeGreaterThan(25);
  await page.reload();
  await expect.poll(measures).toBeGreaterThan(25);
});

test('it can be closed again, and is then left alone', async () => {
  popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: `不再自动在 ${HOST} 上运行` }).click();
  await popup.getByRole('button', { name: `总是在 ${HOST} 上运行` }).waitFor();
  await page.reload();
  await browser.clickAction(page);
  await popup.locator('.message', { hasText: '还没有读这一页' }).waitFor();
  expect(await measures()).toBe(0);
});

test('one click asks the browser for this one site, and for nothing else', async () => {
  // The browser's question itself cannot be answered here: it is taken down instead.
  await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
    Object.assign(chrome.permissions, {
      request: async (permissions: unknown) => {
        document.body.dataset.asked = JSON.stringify(permissions);
        return false;
      },
    });
  });
  await popup.bringToFront();
  await popup.getByRole('button', { name: `总是在 ${HOST} 上运行` }).click();
  const asked = popup.locator('body[data-asked]');
  expect(await asked.getAttribute('data-asked')).toBe(`{"origins":["*://${HOST}/*"]}`);
  // Refused: the popup stays as it was.
  await popup.locator('.message', { hasText: '还没有读这一页' }).waitFor();
});
