import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addWordings } from '../support/add-wordings.ts';
import { codedNote, codeWording } from '../support/coded-notes.ts';
import { launchWithNotices } from '../support/kept-notices.ts';
import { keptThings } from '../support/kept-things.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { idOf } from '../support/many-notes.ts';
import { textsOf } from '../support/popup-page.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const OURS = { id: idOf(1, 1), name: '' };
const THEIRS = { id: idOf(1, 2), name: '同事' };
const FIRST =
  '关于培育企业的通知\n一、培育企业10家以上。\n二、不得收取费用；年底前完成。\n三、按时报告。';
const SECOND = '关于减少收费的通知\n一、清理各类收费。\n二、报告清理结果。';
const [GROWTH, FEES, LEVIES] = [0, 1, 2];

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchWithNotices([
    { text: FIRST, url: 'https://www.example.gov.cn/1.html' },
    { text: SECOND, url: 'https://www.example.gov.cn/2.html' },
  ]);
  const [first, second] = [
    { notice: 0, text: FIRST },
    { notice: 1, text: SECOND },
  ];
  await addWordings(browser, [
    codeWording(GROWTH, '培育', { by: OURS }),
    codeWording(FEES, '收费', { by: OURS }),
    codeWording(LEVIES, '乱收费', { by: OURS, under: FEES }),
    codedNote(0, { ...first, by: OURS, words: '培育企业10家', codes: [GROWTH] }),
    codedNote(1, { ...first, by: OURS, words: '不得收取费用', codes: [FEES] }),
    codedNote(2, { ...first, by: OURS, words: '收取费用；年底', codes: [GROWTH] }),
    codedNote(3, { ...second, by: OURS, words: '清理各类收费', codes: [LEVIES] }),
    codedNote(4, { ...first, by: THEIRS, words: '企业10家以上', codes: [GROWTH] }),
    codedNote(5, { ...first, by: THEIRS, words: '按时报告', codes: [FEES] }),
  ]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openWorkspace(browser, '#/coding');
  await page.locator('.segment').first().waitFor();
  return () => page.close();
});

const words = () => textsOf(page, '.segment-words mark');
const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const choose = (name: string) => page.locator('.choose-code', { hasText: name }).first().click();
const undo = () => page.locator('.status-bar').getByRole('button', { name: '撤销' }).click();
const cells = () => textsOf(page, '.counts tr');

test('a code shows its segments in all notices, with those of the codes under it', async () => {
  await choose('收费');
  await expect.poll(words).toEqual(['不得收取费用', '按时报告', '清理各类收费']);
  expect(await textsOf(page, '.segment-about')).toContain('收费同事关于培育企业的通知');
});

test('a segment stands among the words of its notice as they are written there', async () => {
  const row = page.locator('.segment-words', {
    has: page.locator('mark', { hasText: '不得收取费用' }),
  });
  await expect.poll(() => row.textContent()).toContain('二、不得收取费用；年底前完成。');
});

test('a segment leads to its words in the notice', async () => {
  await page.getByRole('button', { name: '清理各类收费' }).click();
  await page.waitForURL(/#\/notice\/.+at=\d+-\d+$/u);
});

test('chosen segments are moved to another code, and one click takes it back', async () => {
  await choose('培育');
  await expect.poll(words).toHaveLength(3);
  await page.getByRole('checkbox', { name: '选中“收取费用；年底”' }).check();
  await page.getByRole('combobox', { name: '编码', exact: true }).selectOption('乱收费');
  await page.getByRole('button', { name: '从“培育”移到' }).click();
  await expect.poll(words).toHaveLength(2);
  await undo();
  await expect.poll(words).toHaveLength(3);
});

test('a code is merged into another with its segments and the codes under it, and comes back', async () => {
  await choose('收费');
  const merge = page.getByRole('combobox', { name: '把编码“收费”并入另一个' });
  await merge.selectOption('并入“培育”');
  await page.getByText('“收费”已并入“培育”').waitFor();
  await expect.poll(() => textsOf(page, '.codebook .code-name')).toEqual(['培育', '乱收费']);
  expect(
    (await keptThings(browser, 'note')).flatMap(({ heads }) => heads[0]?.content.codes),
  ).not.toContain(idOf(4, FEES));
  await undo();
  await expect
    .poll(() => textsOf(page, '.codebook .code-name'))
    .toEqual(['培育', '收费', '乱收费']);
});

test('codes are counted notice by notice, a number leads to its segments, and the table is saved', async () => {
  await tab('编码 × 公文');
  await expect
    .poll(cells)
    .toEqual(['公文培育收费乱收费', '关于培育企业的通知32', '关于减少收费的通知1']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成表格' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(
    '"关于培育企业的通知","3","2","0"\r\n',
  );
  await page.getByRole('button', { name: '关于减少收费的通知，乱收费：1 个片段' }).click();
  await expect.poll(words).toEqual(['清理各类收费']);
  await page.getByRole('button', { name: '看全部公文' }).click();
});

test('codes that stand on the same words are counted together, and shown', async () => {
  await tab('编码同现');
  await page.getByRole('button', { name: '“培育”与“收费”同现 1 次' }).click();
  await expect.poll(words).toEqual(['不得收取费用', '收取费用；年底']);
});

test('agreement with a colleague is told code by code, and each disagreement leads to its words', async () => {
  await tab('一致性');
  await page.getByText('比较了两人都编过码的 1 份公文，共 4 个单元。').waitFor();
  await expect.poll(cells).toContainEqual(expect.stringContaining('收费011250%−0.33'));
  await page.getByRole('button', { name: '看“收费”的不一致之处' }).click();
  await expect
    .poll(() => textsOf(page, '.segment-words'))
    .toEqual(['二、不得收取费用；年底前完成。', '三、按时报告。']);
  await page.getByRole('combobox', { name: '比较单元' }).selectOption('句子');
  await page.getByText('1 份公文，共 5 个单元。').waitFor();
});
