import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersIn } from '../support/accessibility.ts';
import { addWordings } from '../support/add-wordings.ts';
import { codedNote, codeWording } from '../support/coded-notes.ts';
import { openExports } from '../support/export-file.ts';
import { keepNotices } from '../support/kept-notices.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { idOf } from '../support/many-notes.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { openNotes, openPanel } from '../support/popup-page.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const SITE = 'www.jinshan.gov.cn';
const TEXT = ['金山区人民政府办公室关于做好2023年企业服务工作的通知', ...noticeParagraphs()].join(
  '\n',
);
const OURS = { id: idOf(1, 1), name: '' };
const THEIRS = { id: idOf(1, 2), name: '同事' };
const SECONDS = { timeout: 120_000 };

describe.each([false, true])('where dark colours are preferred: %s', (dark) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    const sites = { [SITE]: { '/': officialPage(noticeArticle()), '/none': '<p>无</p>' } };
    browser = await launchWithExtension({ sites, dark });
  });
  afterAll(() => browser.close());

  const expectNoBarrier = async (page: Page) => {
    expect(await barriersIn(page)).toEqual([]);
  };

  test('an empty workspace keeps nobody out', SECONDS, async () => {
    const page = await openWorkspace(browser);
    await page.getByText('还没有收存公文').waitFor();
    await expectNoBarrier(page);
  });

  test.each(['welcome', 'settings', 'import'])('nor does the page %s', SECONDS, async (name) => {
    const page = await browser.open(`chrome-extension://${browser.extensionId}/${name}.html`);
    await page.getByRole('heading').first().waitFor();
    await expectNoBarrier(page);
    await page.close();
  });

  test('nor do the findings and notes of a notice in the popup', SECONDS, async () => {
    await keepNotices(browser, [{ text: TEXT, url: `http://${SITE}/` }]);
    await addWordings(browser, [
      codeWording(0, '培育', { by: OURS }),
      codeWording(1, '企业', { by: OURS, under: 0 }),
      ...[OURS, THEIRS].map((by, nth) =>
        codedNote(nth, { by, notice: 0, text: TEXT, words: '加强企业培育', codes: [0, 1] }),
      ),
    ]);
    const popup = await browser.openPopup(await browser.open(`http://${SITE}/`));
    await popup.locator('.row').first().waitFor();
    await expectNoBarrier(popup);
    await popup.getByRole('tab').last().click();
    await popup.locator('.note-row').first().waitFor();
    await expectNoBarrier(popup);
    await popup.close();
  });

  test('nor do the editor of a note, the codebook and the menu of files', SECONDS, async () => {
    const popup = await openNotes(browser, await browser.open(`http://${SITE}/`));
    await popup.locator('.note-row').first().press('e');
    await popup.getByRole('textbox', { name: '批注内容' }).waitFor();
    await expectNoBarrier(popup);
    await popup.keyboard.press('Escape');
    await popup.getByRole('button', { name: '编码本' }).click();
    await popup.locator('.code-line').first().waitFor();
    await expectNoBarrier(popup);
    await openExports(popup);
    await expectNoBarrier(popup);
    await popup.close();
  });

  test('nor does the panel beside a page, with a notice and without', SECONDS, async () => {
    const panel = await openPanel(browser);
    for (const [path, shown] of [
      ['/', '.row'],
      ['/none', '.message'],
    ] as const) {
      const page = await browser.open(`http://${SITE}${path}`);
      await panel.locator(shown).first().waitFor();
      await expectNoBarrier(panel);
      await page.close();
    }
    await panel.close();
  });

  test.each([
    ['#/library', '.library-row'],
    [`#/notice/${idOf(2, 0)}`, '.kept-text .as-lit'],
    ['#/coding', '.segment'],
    ['#/ledger', '[role="row"], tr'],
    ['#/pictures', 'svg'],
    ['#/checking', 'main *'],
  ])('nor does the workspace under %s', SECONDS, async (fragment, shown) => {
    const page = await openWorkspace(browser, fragment);
    await page.locator(shown).first().waitFor();
    await expectNoBarrier(page);
    await page.close();
  });

  test('nor do the dialogs of the ledger', SECONDS, async () => {
    const page = await openWorkspace(browser, '#/ledger');
    for (const name of [/^全部/u, '选列…']) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('dialog').waitFor();
      await expectNoBarrier(page);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });

  test('nor do the tables of codes', SECONDS, async () => {
    const page = await openWorkspace(browser, '#/coding');
    for (const name of ['编码 × 公文', '编码同现', '一致性']) {
      await page.getByRole('tab', { name }).click();
      await page.getByRole('grid').first().waitFor();
      await expectNoBarrier(page);
    }
    await page.close();
  });
});
