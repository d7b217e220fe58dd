import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { litTexts } from '../support/lit-texts.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import {
  addUnit,
  damageOwnWords,
  importFile,
  openSettings,
  section,
} from '../support/own-words-page.ts';

const SITE = 'www.jinshan.gov.cn';
const OWN_TARGET = '不少于30梯次';
const first = `一、加强企业培训。年底前培训${OWN_TARGET}。`;
const box = `<div id="box"><p>${'各部门应当加强督促检查，确保工作落到实处。'.repeat(6)}</p></div>`;

let browser: ExtensionBrowser;
let page: Page;
let settings: Page;
beforeAll(async () => {
  const notice = officialPage(noticeArticle(noticeParagraphs(first)) + box);
  browser = await launchWithExtension({ sites: { [SITE]: { '/': notice } } });
  page = await browser.open(`http://${SITE}/`);
  settings = await openSettings(browser);
});
afterAll(() => browser.close());
const lit = async (kind: string) => (await page.evaluate(litTexts))[`passage-${kind}`] ?? [];
const undo = () => settings.locator('.status-bar').getByRole('button', { name: '撤销' }).click();
const entries = () => settings.locator('.entries .entry').allTextContents();

test('a unit of one’s own lights up in the page that is open, and shows in the popup', async () => {
  await expect.poll(() => lit('target')).not.toEqual([]);
  expect(await lit('target')).not.toContain(OWN_TARGET);
  await addUnit(settings, '梯次');
  await expect.poll(() => lit('target')).toContain(OWN_TARGET);
  const popup = await browser.openPopup(page);
  await popup.locator('.amount', { hasText: '≥ 30 梯次' }).waitFor();
  await popup.close();
});

test('what is removed goes dark, and one click brings it back', async () => {
  await settings.getByRole('button', { name: '删除“梯次”' }).click();
  await expect.poll(() => lit('target')).not.toContain(OWN_TARGET);
  expect(await entries()).toEqual([]);
  await undo();
  await expect.poll(() => lit('target')).toContain(OWN_TARGET);
});

test('a unit is changed in its place, and Escape leaves it as it was', async () => {
  const units = section(settings, '量词和单位');
  const edit = settings.getByRole('button', { name: '修改“梯次”' });
  await edit.click();
  await settings.keyboard.press('Escape');
  await expect.poll(() => edit.evaluate((button) => button === document.activeElement)).toBe(true);
  await edit.click();
  await units.getByLabel('写成').first().fill('批');
  await settings.keyboard.press('Enter');
  await expect.poll(entries).toEqual([expect.stringMatching(/^梯次.*写成“批”$/u)]);
  await undo();
  await expect.poll(entries).toEqual([expect.not.stringContaining('写成')]);
});

test('a sentence shows at once what own words find in it', async () => {
  await section(settings, '试一句').getByLabel('句子').fill('全年培训40梯次。');
  const [without, withOwn] = await settings.locator('.tried .column').all();
  await expect.poll(() => withOwn?.locator('.differs').textContent()).toContain('40 梯次');
  expect(await without?.textContent()).not.toContain('40梯次多认出');
});

test('what cannot be a word is refused beside its field, and nothing is added', async () => {
  const before = await entries();
  await addUnit(settings, '万架');
  await settings.locator('.unit .error', { hasText: '含有数字' }).waitFor();
  await addUnit(settings, '梯次');
  await settings.locator('.unit .error', { hasText: '已经有了' }).waitFor();
  await addUnit(settings, '個百分點');
  await settings.locator('.unit .error', { hasText: '“个百分点”是自带的' }).waitFor();
  expect(await entries()).toEqual(before);
});

test('a broken file is told by line and field, and changes nothing', async () => {
  const before = await entries();
  const broken = '{\n  "units": [\n    { "unit": "架次", "sort": "ship" }\n  ]\n}';
  await importFile(settings, 'broken.json', broken);
  await settings.getByRole('alert').filter({ hasText: '第 3 行，units[0].sort' }).waitFor();
  expect(await entries()).toEqual(before);
  await importFile(settings, 'cut.json', '{\n  "units": [');
  await settings.getByRole('alert').filter({ hasText: '第 2 行，整个文件' }).waitFor();
  expect(await entries()).toEqual(before);
});

test('a colleague’s file is added, and the file that is exported holds both', async () => {
  await importFile(settings, 'theirs.json', '{ "modalWords": { "must": ["理當"] } }');
  await settings.getByText('“theirs.json”里有 1 个词').waitFor();
  await settings.getByRole('button', { name: '加进我的' }).click();
  await expect.poll(entries).toContain('理当');
  const download = settings.waitForEvent('download');
  await settings.getByRole('button', { name: '导出文件' }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toEqual({
    units: [{ unit: '梯次', sort: 'thing' }],
    modalWords: { must: ['理当'] },
  });
});

test('a site of one’s own says where the text stands, also in the page that is open', async () => {
  const sites = section(settings, '网站');
  await sites.getByLabel('域名').fill(`http://${SITE}/`);
  await sites.getByLabel('正文所在').fill('#box[');
  await sites.getByRole('button', { name: '添加' }).click();
  await sites.locator('.error', { hasText: '#box[' }).waitFor();
  await sites.getByLabel('正文所在').fill('#box');
  await sites.getByRole('button', { name: '添加' }).click();
  await expect.poll(() => lit('target')).toEqual([]);
  expect(await sites.locator('.standing').textContent()).toBe('自动运行');
  await undo();
  await expect.poll(() => lit('target')).toContain(OWN_TARGET);
});

test('own words that cannot be read keep nobody from reading, are told of, and are not lost', async () => {
  await damageOwnWords(settings, { units: [{ unit: '梯次', sort: 'ship' }] });
  await expect.poll(() => lit('target')).not.toContain(OWN_TARGET);
  expect(await lit('target')).not.toEqual([]);
  const popup = await browser.openPopup(page);
  await popup.getByText('您自己加的词读不了').waitFor();
  await popup.close();
  await settings.getByRole('alert').filter({ hasText: 'units[0].sort' }).waitFor();
  await settings.getByRole('button', { name: '清空，重新开始' }).click();
  await section(settings, '试一句').waitFor();
  await undo();
  await settings.getByRole('alert').filter({ hasText: 'units[0].sort' }).waitFor();
});

test('the popup leads to the settings', async () => {
  await settings.close();
  const popup = await browser.openPopup(page);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: '设置' }).click();
  expect((await opened).url()).toContain('settings.html');
});
