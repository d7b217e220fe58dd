import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addWordings } from '../support/add-wordings.ts';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { manyNotes } from '../support/many-notes.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { openSettings, section } from '../support/own-words-page.ts';
import { untilPanel } from '../support/panels.ts';
import { stopAtOnce } from '../support/stop-at-once.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const SITE = 'www.jinshan.gov.cn';
/** As many as somebody would miss. */
const NOTES = 12;

let browser: ExtensionBrowser;
let settings: Page;
beforeAll(async () => {
  const sites = { [SITE]: { '/': officialPage(noticeArticle()) } };
  browser = await launchWithExtension({ sites });
  settings = await openSettings(browser);
  await section(settings, '数据').getByText('0 条批注').waitFor();
  await addWordings(browser, manyNotes(1, NOTES));
});
afterAll(() => browser.close());

const notes = async () => (await keptThings(browser, 'note')).length;
let backup: Buffer;

test('the workspace reminds of a backup that was never made, and leads to it', async () => {
  const workspace = await openWorkspace(browser);
  await workspace.getByText('您的批注还没有备份过。').waitFor();
  const opening = browser.context.waitForEvent('page');
  await workspace.getByRole('button', { name: '去备份' }).click();
  const opened = await opening;
  await section(opened, '数据').getByRole('button', { name: '现在备份' }).waitFor();
  await Promise.all([opened.close(), workspace.close()]);
});

test('a backup shows how far it is; stopped, it leaves no file and counts for none', async () => {
  await settings.reload();
  const data = section(settings, '数据');
  const files: unknown[] = [];
  settings.on('download', (file) => files.push(file));
  await stopAtOnce(settings);
  await data.getByRole('button', { name: '现在备份' }).click();
  await data.getByText('已停止备份，没有留下文件。').waitFor();
  expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe('现在备份');
  await data.getByText('还没有备份过。').waitFor();
  expect(files).toEqual([]);
});

test('a backup holds every note, and its day is told', async () => {
  await settings.reload();
  const data = section(settings, '数据');
  await data.getByText(`1 份公文，${NOTES} 条批注`).waitFor();
  const download = settings.waitForEvent('download');
  await data.getByRole('button', { name: '现在备份' }).click();
  backup = readFileSync(await (await download).path());
  expect(backup.toString().match(/"kind":"note"/gu)).toHaveLength(NOTES);
  await data.getByText('上次备份：').waitFor();
  const workspace = await openWorkspace(browser);
  await workspace.locator('.library-row').waitFor();
  expect(await workspace.locator('.backup-reminder').count()).toBe(0);
  await workspace.close();
});

test('everything is deleted only after its name was typed, and comes back from the backup', async () => {
  const data = section(settings, '数据');
  await data.getByText('全部删除', { exact: true }).click();
  const button = data.getByRole('button', { name: '删除', exact: true });
  expect(await button.isDisabled()).toBe(true);
  await data.getByLabel('确认请输入“全部删除”').fill('全部删除');
  await button.click();
  await data.getByText('已全部删除。').waitFor();
  await data.getByText('0 条批注').waitFor();
  expect(await notes()).toBe(0);
  const restore = await browser.open(`chrome-extension://${browser.extensionId}/import.html`);
  const file = { name: 'backup.piyue.jsonl', mimeType: '', buffer: backup };
  await restore.locator('input[type=file]').setInputFiles(file);
  await restore.getByRole('button', { name: /全部/u }).first().click();
  await expect.poll(notes).toBe(NOTES);
  await restore.close();
});

test('pages and cards are shown in the language that was chosen', async () => {
  await section(settings, '界面语言').getByRole('combobox').selectOption('English');
  await expect.poll(() => settings.evaluate(() => document.documentElement.lang)).toBe('en');
  const page = await browser.open(`http://${SITE}/`);
  await untilLit(page, 'passage-prohibit', '不得');
  await clickLit(page, 'passage-prohibit', '不得');
  await untilPanel(page, 'card', 'Must not');
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Workspace' }).waitFor();
  await popup.close();
});
