import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RevisionOf } from '../../lib/model/revision.ts';
import { addWordings } from '../support/add-wordings.ts';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { idOf } from '../support/many-notes.ts';
import { noticeParagraphs } from '../support/notice-page.ts';
import { closePages, openWorkspace } from '../support/workspace-page.ts';

const TITLE = '金山区人民政府办公室关于做好2023年企业服务工作的通知';
const OTHER = '金山区人民政府办公室关于做好2099年企业服务工作的通知';

const textOf = (title: string, first?: string) =>
  [title, '金府办〔2023〕12号', ...noticeParagraphs(first)].join('\n');

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithNotices([
    { text: textOf(TITLE), url: 'https://www.example.gov.cn/1.html' },
    {
      text: textOf(OTHER, '一、加强企业培育。2099年底前新增高新技术企业不少于20家，由区科委负责。')
        .replace('12号', '99号')
        .replace('2023年3月6日', '2099年3月6日'),
      url: 'https://www.example.gov.cn/2.html',
    },
  ]);
});
afterAll(() => browser.close());
afterEach(() => closePages(browser));

/** Opens the ledger and waits until all notices are read. */
async function openLedger(): Promise<Page> {
  const page = await openWorkspace(browser, '#/ledger');
  await page.locator('.ledger-line').first().waitFor();
  await page.locator('.progress').waitFor({ state: 'detached' });
  return page;
}

/** Where the columns are, by their names, from 0. */
async function columnsOf(page: Page): Promise<string[]> {
  const names = await page.getByRole('columnheader').allTextContents();
  return names.map((name) => name.replace(/[▲▼]/u, '').trim());
}

const rowWith = (page: Page, words: string) =>
  page.locator('.ledger-line', { hasText: words }).first();

async function cellOf(page: Page, row: string, column: string) {
  const at = (await columnsOf(page)).indexOf(column);
  return rowWith(page, row).getByRole('gridcell').nth(at);
}

/** What people have said of the tasks, read from the page that shows them. */
const stateOf = async (page: Page, row: string) =>
  (await (await cellOf(page, row, '状态')).textContent()) ?? '';

test('a ledger shows the tasks of all notices, what is overdue by sign and words, and leads to the words', async () => {
  const page = await openLedger();
  const late = rowWith(page, '不少于15家');
  expect(await late.getByText(/^逾期 \d+ 天$/u).count()).toBe(0);
  expect(await late.locator('.due-sign').textContent()).toMatch(/▲ 逾期 \d+ 天/u);
  expect(await rowWith(page, '2099年底前').locator('.due-sign').count()).toBe(0);
  await late.getByRole('link', { name: '加强企业培育' }).first().click();
  expect(await page.locator('.kept-text mark').textContent()).toContain('15家');
});

test('cells are reached and filled in by keys alone, and what was written is there after a reload', async () => {
  const page = await openLedger();
  const progress = await cellOf(page, '不少于15家', '进展');
  await page.getByRole('grid').getByRole('gridcell').first().focus();
  for (let step = 0; step < (await columnsOf(page)).indexOf('进展'); step++)
    await page.keyboard.press('ArrowRight');
  expect(await progress.evaluate((cell) => cell === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await progress.getByRole('textbox').waitFor();
  await page.keyboard.type('已新增6家');
  await page.keyboard.press('Enter');
  await progress.getByText('已新增6家').waitFor();
  expect(await progress.evaluate((cell) => cell === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await progress.getByRole('textbox').waitFor();
  await page.keyboard.type('，另有');
  await page.keyboard.press('Escape');
  expect(await progress.textContent()).toBe('已新增6家');
  await page.reload();
  await page.getByRole('gridcell').first().waitFor();
  await (await cellOf(page, '不少于15家', '进展')).getByText('已新增6家').waitFor();
});

test('a change can be taken back, and every wording stays in the record', async () => {
  const page = await openLedger();
  const state = await cellOf(page, '线上办理率', '状态');
  await state.click();
  await state.getByRole('combobox').selectOption('已完成');
  await state.getByText('已完成').waitFor();
  expect(await page.locator('.figure-button.done').textContent()).toContain('1 项已完成');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => stateOf(page, '线上办理率')).toBe('');
  await rowWith(page, '线上办理率')
    .getByRole('button', { name: /^改动记录/u })
    .click();
  const record = page.getByRole('dialog', { name: '办理情况的改动记录' });
  await expect
    .poll(() => record.locator('.record-text').allTextContents())
    .toEqual(['（空白）', '已完成']);
  await record.getByRole('button', { name: '恢复这一版' }).click();
  await expect.poll(() => stateOf(page, '线上办理率')).toBe('已完成');
});

test('what two people said of one task stands side by side until somebody chooses', async () => {
  const saying = (at: number, name: string, progress: string): RevisionOf<'follow-up'> => ({
    ...{ id: idOf(8, at), kind: 'follow-up', of: idOf(9, at), parents: [] },
    at: { time: Date.UTC(2026, 0, 2) + at, count: 0, device: idOf(1, at) },
    by: { id: idOf(1, at), name },
    content: {
      ...{ notice: idOf(2, 1), kind: 'target', selector: { exact: '不少于20家' } },
      ...{ state: 'under-way', progress, remarks: '' },
    },
  });
  await addWordings(browser, [saying(1, '甲', '已到9家'), saying(2, '乙', '已到11家')]);
  const page = await openLedger();
  await page.getByLabel('状态', { exact: true }).selectOption('有冲突');
  expect(await page.locator('.ledger-line').count()).toBe(1);
  await page.getByRole('button', { name: /^改动记录/u }).click();
  const record = page.getByRole('dialog');
  await record
    .locator('li', { hasText: '已到9家' })
    .getByRole('button', { name: '用这种' })
    .click();
  await page.getByRole('heading', { name: '没有符合条件的任务' }).waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(await (await cellOf(page, '不少于20家', '进展')).textContent()).toBe('已到9家');
});

test('words, bodies and days leave the lines that fit, and groups put them together', async () => {
  const page = await openLedger();
  const lines = page.locator('.ledger-line');
  const all = await lines.count();
  await page.keyboard.press('/');
  await page.keyboard.type('線上辦理');
  await expect.poll(() => lines.count()).toBe(2);
  await page.keyboard.press('Escape');
  await expect.poll(() => lines.count()).toBe(all);
  await page.getByRole('button', { name: /项已逾期/u }).click();
  await expect.poll(() => lines.locator('.due-sign.overdue').count()).toBe(await lines.count());
  await page.getByRole('button', { name: /项已逾期/u }).click();
  await page.getByLabel('分组', { exact: true }).selectOption('按公文');
  expect(await page.locator('.ledger-group b').allTextContents()).toEqual([
    expect.stringContaining(TITLE),
    expect.stringContaining(OTHER),
  ]);
  await page.getByLabel('单位', { exact: true }).selectOption({ index: 1 });
  await expect.poll(() => lines.count()).toBeLessThan(all);
});

test('columns that a person chose, ordered and named are those of the ledger and of its file', async () => {
  const page = await openLedger();
  await page.getByRole('button', { name: '选列…' }).click();
  const dialog = page.getByRole('dialog', { name: '台账的列' });
  for (const column of ['章节', '具体措施', '口径', '牵头单位', '配合单位', '网址'])
    await dialog.getByLabel(`要这一列：${column}`).uncheck();
  await dialog.getByLabel('列名：进展').fill('推进情况');
  await dialog.getByRole('button', { name: '上移：来源文件' }).click();
  await dialog.getByLabel('模板名称').fill('区督查室');
  await dialog.getByRole('button', { name: '存为模板' }).click();
  await page.getByRole('columnheader', { name: '推进情况' }).waitFor();
  const shown = (await columnsOf(page)).slice(0, -1);
  expect(shown.slice(0, 3)).toEqual(['来源文件', '序号', '工作任务']);
  await page.reload();
  await page.locator('.ledger-line').first().waitFor();
  await page.getByRole('columnheader', { name: '推进情况' }).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('台账 2 份公文 区督查室.xlsx');
  const { sheets } = await readXlsx(await readFile(await download.path()));
  expect(sheets[0]?.rows[0]).toEqual(shown);
  const progress = shown.indexOf('推进情况');
  expect(sheets[0]?.rows.map((row) => row[progress])).toContain('已新增6家');
});
