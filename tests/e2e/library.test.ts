import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeBundle } from '../../lib/exchange/bundle/make-bundle.ts';
import { readBundle } from '../../lib/exchange/bundle/read-bundle.ts';
import type { Revision } from '../../lib/model/revision.ts';
import { addWordings } from '../support/add-wordings.ts';
import { exportFile, openExports } from '../support/export-file.ts';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { idOf, manyNotes } from '../support/many-notes.ts';
import { SHORT_NOTICES } from '../support/short-notices.ts';
import { openListening } from '../support/workspace-messages.ts';
import { openWorkspace } from '../support/workspace-page.ts';

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchWithNotices(SHORT_NOTICES);
  const notes = manyNotes(3, 2).filter(({ of }) =>
    [idOf(3, 0), idOf(3, 1), idOf(3, 4)].includes(of),
  );
  await addWordings(browser, notes);
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await openWorkspace(browser, '#/library');
  await page.locator('.library-row').first().waitFor();
});
afterEach(() => page.close());

const titles = () => page.locator('.library-title').allTextContents();
const untilTitles = (...wanted: readonly string[]) =>
  expect.poll(titles).toEqual(wanted.map((word) => expect.stringContaining(word)));
const search = () => page.getByRole('searchbox', { name: '搜索文件库' });
const bundleOf = (revisions: readonly Revision[]) => ({
  made: 0,
  by: { id: idOf(1, 9), name: '同事' },
  revisions,
  texts: new Map(),
  readings: new Map(),
});
const choose = async (facet: string, value: string) => {
  await page.locator('summary', { hasText: facet }).click();
  await page.locator('.facet[open]').getByRole('checkbox', { name: value }).check();
};

test('each notice tells what it is, what was found in it and what was written on it', async () => {
  await untilTitles('数字经济', '养老', '防汛');
  const row = page.locator('.library-row', { hasText: '养老' });
  await row.getByText('金府办〔2023〕7号').waitFor();
  await row.getByText('批注 2').waitFor();
  await row.getByText('不得').waitFor();
  expect(await row.textContent()).toContain('2023-03-01');
});

test('no notice with notes is called missing before the notes are known', async () => {
  const opened = await openListening(browser, '#/library?notes=with');
  await opened.page.getByText('2 份，共 3 份').waitFor();
  expect((await opened.said()).filter((each) => !each.startsWith('正在'))).toEqual([]);
  await opened.page.close();
});

test.each([
  ['床位 40', '养老', '要点或正文'],
  ['床位40張以上', '养老', '正文，繁体'],
  ['杭政办函2024', '数字经济', '文号，不写括号'],
  ['批注4', '防汛', '批注'],
  ['2024-12-31', '数字经济', '要点里的日期'],
])('%j finds the notice about %s (%s)', async (query, title) => {
  await search().fill(query);
  await untilTitles(title);
});

test('a place in the text leads to its words in the notice', async () => {
  await search().fill('隱患排查');
  await untilTitles('防汛');
  await page.locator('.found-places a', { hasText: '正文' }).click();
  const passage = page.locator('.kept-text mark');
  await passage.first().waitFor();
  // A passage is drawn in as many parts as other marks cut it into.
  expect((await passage.allTextContents()).join('')).toContain('隐患排查');
});

test('filters hold together, say how many they leave, and are cleared with one press', async () => {
  await page.locator('summary', { hasText: '地区' }).click();
  await page.getByRole('checkbox', { name: '上海 2' }).check();
  await untilTitles('养老', '防汛');
  await choose('年份', '2022');
  await untilTitles('防汛');
  expect(page.url()).toContain('year=2022');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await untilTitles('数字经济', '养老', '防汛');
});

test('what was chosen is there again after going to a notice and back, and in a new tab', async () => {
  await choose('标签', '数字');
  await search().fill('数据中心');
  await untilTitles('数字经济');
  const address = page.url();
  await page.locator('.library-title').click();
  await page.waitForURL(/#\/notice\//u);
  await page.goBack();
  await untilTitles('数字经济');
  expect(await search().inputValue()).toBe('数据中心');
  const other = await openWorkspace(browser, address.slice(address.indexOf('#')));
  // The texts are not all read yet when the list stands, and then the words are looked for again.
  await other.locator('.found-places').waitFor();
  expect(await other.locator('.library-title').allTextContents()).toEqual([
    expect.stringContaining('数字经济'),
  ]);
  await other.close();
});

test('the order is the one that was chosen', async () => {
  await page.getByRole('combobox', { name: '排序' }).selectOption('批注多少');
  await expect.poll(async () => (await titles())[0]).toContain('养老');
});

test('keys lead from the search into the list and to a notice', async () => {
  await search().press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/notice\//u);
  expect(page.url()).toContain(idOf(2, 0));
});

const select = (title: string) =>
  page.locator('.library-row', { hasText: title }).getByRole('checkbox').check();

test('chosen notices are tagged together, and a tag is taken back', async () => {
  await select('养老');
  await select('防汛');
  await page.getByRole('combobox', { name: '给选中的公文加标签' }).fill('民生');
  await page.keyboard.press('Enter');
  const tags = page.locator('.library-row .note-tag', { hasText: '民生' });
  await expect.poll(() => tags.count()).toBe(2);
  await search().fill('民生');
  await untilTitles('养老', '防汛');
  await search().fill('');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => tags.count()).toBe(0);
  await page.getByRole('combobox', { name: '给选中的公文加标签' }).fill('民生');
  await page.getByRole('button', { name: '加标签' }).click();
  await expect.poll(() => tags.count()).toBe(2);
  await page.getByRole('button', { name: '去掉标签“民生”' }).click();
  await expect.poll(() => tags.count()).toBe(0);
});

test('a notice is deleted with its notes, and both come back as they were', async () => {
  const row = page.locator('.library-row', { hasText: '养老' });
  await row.getByText('批注 2').waitFor();
  await select('养老');
  await page.getByRole('button', { name: '删除' }).click();
  await page.getByText('已删除 1 份公文和上面的 2 条批注、核定。').waitFor();
  await untilTitles('数字经济', '防汛');
  await search().fill('批注0');
  await untilTitles();
  await search().fill('');
  await page.getByRole('button', { name: '撤销' }).click();
  await untilTitles('数字经济', '养老', '防汛');
  await row.getByText('批注 2').waitFor();
});

test('a file holds the chosen notices, or else those that are shown', async () => {
  const sourcesIn = async () => {
    await openExports(page);
    const { name, bytes } = await exportFile(page, '批注包');
    await page.keyboard.press('Escape');
    const read = await readBundle(bytes);
    if ('fault' in read) throw new Error(read.fault.message);
    const notices = read.bundle.revisions.filter(({ kind }) => kind === 'notice');
    return { name, notices: new Set(notices.map(({ of }) => of)).size };
  };
  await choose('地区', '上海');
  await untilTitles('养老', '防汛');
  expect(await sourcesIn()).toMatchObject({ notices: 2 });
  await select('防汛');
  await expect(sourcesIn()).resolves.toMatchObject({
    name: expect.stringContaining('防汛'),
    notices: 1,
  });
});

test('an imported note counts and is found while the library is open, however old it is', async () => {
  await page.locator('.library-row', { hasText: '防汛' }).getByText('批注 1').waitFor();
  const notes = manyNotes(3, 2).filter(({ of }) => of === idOf(3, 5));
  const old = notes.map((note) => ({ ...note, at: { ...note.at, time: Date.UTC(2001, 0, 1) } }));
  const { content } = makeBundle(bundleOf(old), '旧批注');
  const importing = await browser.open(`chrome-extension://${browser.extensionId}/import.html`);
  const file = { name: 'old.piyue.jsonl', mimeType: '', buffer: Buffer.from(content) };
  await importing.getByLabel('选文件…').setInputFiles(file);
  await importing.getByRole('button', { name: /^全部导入/u }).click();
  await page.locator('.library-row', { hasText: '防汛' }).getByText('批注 2').waitFor();
  await search().fill('批注5');
  await untilTitles('防汛');
  await importing.close();
});
