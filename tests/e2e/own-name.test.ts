import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from '../../lib/exchange/bundle/read-bundle.ts';
import { exportFile, openExports } from '../support/export-file.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { openSettings, section } from '../support/own-words-page.ts';
import { sendNote } from '../support/send-note.ts';

const HERE = 'http://www.jinshan.gov.cn/';

let browser: ExtensionBrowser;
let page: Page;
let settings: Page;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  browser = await launchWithExtension({ sites: { 'www.jinshan.gov.cn': { '/': seed } } });
  page = await browser.open(HERE);
  await sendNote(browser, page, { words: '至少10個授權', text: '以前写的' });
  settings = await openSettings(browser);
});
afterAll(() => browser.close());

/** The notes that go out in a bundle: what each wording says, and under which name. */
async function handedOn(): Promise<string[]> {
  const popup = await browser.openPopup(page);
  await openExports(popup);
  const read = await readBundle((await exportFile(popup, '批注包')).bytes);
  await popup.close();
  if ('fault' in read) throw new Error(read.fault.message);
  return read.bundle.revisions.flatMap(({ content, by }) =>
    content !== null && 'text' in content && 'colour' in content
      ? [`${content.text} (${by.name})`]
      : [],
  );
}

test('a name goes on what is written from then on, and on earlier notes when the person wants that', async () => {
  const part = section(settings, '署名');
  await part.getByLabel('您的名字').fill(' 李四 ');
  await part.getByRole('button', { name: '保存' }).click();
  await part.getByText('已保存，此后写的批注都署“李四”。').waitFor();
  await sendNote(browser, page, { words: null, text: '现在写的' });
  expect(await handedOn()).toEqual(['以前写的 ()', '现在写的 (李四)']);
  await part.getByRole('button', { name: '也署上“李四”' }).click();
  await part.getByText('1 条已署上').waitFor();
  expect(await handedOn()).toEqual(['以前写的 ()', '现在写的 (李四)', '以前写的 (李四)']);
  expect(await part.getByRole('button', { name: '也署上“李四”' }).count()).toBe(0);
});
