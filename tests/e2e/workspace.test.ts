import { afterAll, beforeAll, expect, test } from 'vitest';
import seed from '../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };
import { keepNotices } from '../support/kept-notices.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { idOf } from '../support/many-notes.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { openNotes } from '../support/popup-page.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const SITE = 'www.jinshan.gov.cn';
const PASSAGE = '不少于';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: { [SITE]: { '/': officialPage(noticeArticle()) } },
  });
});
afterAll(() => browser.close());

test('the popup leads to the workspace, which says what to do while nothing is kept', async () => {
  const popup = await openNotes(browser, await browser.open(`http://${SITE}/`));
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: '工作台' }).click();
  const workspace = await opened;
  await workspace.getByRole('heading', { name: '还没有收存公文' }).waitFor();
});

test('a link to a passage shows it in the kept text', async () => {
  const text = seed.blocks.map((block) => block.text).join('\n');
  await keepNotices(browser, [{ text, url: `http://${SITE}/seed.html` }]);
  const from = text.indexOf(PASSAGE);
  const workspace = await openWorkspace(
    browser,
    `#/notice/${idOf(2, 0)}?at=${from}-${from + PASSAGE.length}`,
  );
  const mark = workspace.locator('.kept-text mark');
  expect(await mark.textContent()).toBe(PASSAGE);
  expect(await mark.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
});
