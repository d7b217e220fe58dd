import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { lexer } from 'marked';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readBundle } from '../../lib/exchange/bundle/read-bundle.ts';
import { exportFile, openExports } from '../support/export-file.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { focusedText, OUTLINE } from '../support/popup-page.ts';
import { sendNote } from '../support/send-note.ts';
import { stopAtOnce } from '../support/stop-at-once.ts';

const HERE = 'http://www.jinshan.gov.cn/';
const THERE = 'http://www.chongming.gov.cn/';
const NOTE = '=2+3 <b>核对</b>';
const WORDS = '至少10個授權';
const OTHER = `<title>关于加强养老服务的通知</title><article>${[
  '关于加强养老服务的通知',
  '崇府发〔2024〕7号',
  '各乡镇人民政府：',
  '一、主要任务',
  '（一）加快建设养老设施。到2025年，新增养老床位40张以上，应当于6月底前完成。',
  '崇明区人民政府',
  '2024年3月1日',
]
  .map((line) => `<p>${line}</p>`)
  .join('')}</article>`;

let browser: ExtensionBrowser;
let page: Page;
let popup: Page;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/': seed }, 'www.chongming.gov.cn': { '/': OTHER } },
  });
  const other = await browser.open(THERE);
  await sendNote(browser, other, { words: '新增养老床位40张以上', text: '另一份' });
  page = await browser.open(HERE);
  await sendNote(browser, page, { words: WORDS, text: NOTE });
});
afterAll(() => browser.close());

beforeEach(async () => {
  popup = await browser.openPopup(page);
  await popup.waitForSelector(OUTLINE);
  return () => popup.close();
});

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('opening the popup loads nothing of what writes files', async () => {
  const loaded: string[] = [];
  popup.on('request', (request) => loaded.push(request.url()));
  await popup.reload();
  await popup.waitForSelector(OUTLINE);
  expect(loaded.some((url) => url.includes('/chunks/popup-'))).toBe(true);
  expect(loaded.filter((url) => url.includes('/chunks/files/'))).toEqual([]);
  await openExports(popup);
  await exportFile(popup, '台账');
  expect(loaded.some((url) => url.includes('/chunks/files/xlsx-'))).toBe(true);
});

test('the ledger opens as a workbook, with the note as words beside its row', async () => {
  await openExports(popup);
  const { name, bytes } = await exportFile(popup, '台账');
  expect(name).toMatch(/^关于印发《2023年金山区.*》的通知\.xlsx$/u);
  const { sheets } = await readXlsx(bytes);
  const notes = sheets.find((sheet) => sheet.name === '批注')?.rows ?? [];
  expect(notes[1]?.slice(2, 4)).toEqual([WORDS, NOTE]);
  expect((sheets[0]?.rows ?? []).length).toBeGreaterThan(25);
  await popup.getByText(`已存为“${name}”`).waitFor();
});

test('whoever works with the keyboard keeps their place while a file is made, and comes back to the button', async () => {
  await openExports(popup);
  const ledger = popup.getByRole('dialog', { name: '导出' }).getByRole('button', { name: '台账' });
  await ledger.focus();
  const saving = popup.waitForEvent('download');
  await popup.keyboard.press('Enter');
  await saving;
  await popup.getByText('已存为').waitFor();
  expect(await focusedText(popup)).toBe(await ledger.textContent());
  await popup.keyboard.press('Escape');
  expect(await focusedText(popup)).toBe('导出');
});

test('CSV, report, Markdown and calendar open in their readers', async () => {
  await openExports(popup);
  const csv = await exportFile(popup, 'CSV');
  const rows: string[][] = parse(textOf(csv.bytes), { bom: true });
  expect(rows.map((row) => row[16])).toContain(`'${NOTE}`);
  const html = await exportFile(popup, '网页报告');
  const { document } = new JSDOM(textOf(html.bytes)).window;
  expect(document.querySelector('aside')?.textContent).toContain(NOTE);
  const md = await exportFile(popup, 'Markdown');
  const kinds = lexer(textOf(md.bytes)).map(({ type }) => type);
  expect(kinds).not.toContain('html');
  const ics = await exportFile(popup, '日历');
  const [, , events] = ICAL.parse(textOf(ics.bytes));
  expect(events.length).toBeGreaterThan(0);
});

test('all notices of the notebook go into one file', async () => {
  await openExports(popup);
  await popup.getByRole('radio', { name: '批注过的全部公文' }).check();
  const { name, bytes } = await exportFile(popup, '台账');
  expect(name).toBe('批阅 2 篇公文.xlsx');
  const { sheets } = await readXlsx(bytes);
  const notes = sheets.find((sheet) => sheet.name === '批注')?.rows ?? [];
  expect(notes.slice(1).map((row) => row[3])).toEqual(expect.arrayContaining([NOTE, '另一份']));
});

test('a file of all notices shows how far it is; stopped, it does not come, and the menu says so', async () => {
  const files: unknown[] = [];
  popup.on('download', (file) => files.push(file));
  await openExports(popup);
  await popup.getByRole('radio', { name: '批注过的全部公文' }).check();
  await stopAtOnce(popup);
  await popup.getByRole('dialog', { name: '导出' }).getByRole('button', { name: '台账' }).click();
  await popup.getByText('已停止，没有生成文件。').waitFor();
  // Another file of the same menu comes; the stopped one is not among what came before.
  const { name } = await exportFile(popup, 'CSV');
  expect(name).toMatch(/\.csv$/u);
  expect(files).toHaveLength(1);
});

test('a bundle holds the wordings, the text and what was found in it', async () => {
  await openExports(popup);
  const { name, bytes } = await exportFile(popup, '批注包');
  expect(name).toMatch(/\.piyue\.jsonl$/u);
  const read = await readBundle(bytes);
  if ('fault' in read) throw new Error(read.fault.message);
  const { revisions, texts, readings } = read.bundle;
  expect(revisions.map(({ kind }) => kind).sort()).toEqual(['note', 'notice']);
  expect([...texts.values()].map((text) => text.includes(WORDS))).toEqual([true]);
  expect([...readings.keys()]).toEqual([...texts.keys()]);
});

test('only what the filter has left goes into the file, until the person wants all of it', async () => {
  await popup.getByRole('searchbox').fill('免交');
  await popup.waitForFunction(() => document.querySelectorAll('.row').length < 10);
  await openExports(popup);
  const rowsIn = async () => {
    const { sheets } = await readXlsx((await exportFile(popup, '台账')).bytes);
    return (sheets[0]?.rows ?? []).length - 1;
  };
  const left = await rowsIn();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(10);
  await popup.getByRole('checkbox', { name: '只要筛选出的' }).uncheck();
  expect(await rowsIn()).toBeGreaterThan(25);
});

test('where there is nothing to write the person is told, and no file comes', async () => {
  await popup.getByRole('searchbox').fill('各乡镇没有的词');
  await openExports(popup);
  await popup.getByRole('dialog', { name: '导出' }).getByRole('button', { name: '日历' }).click();
  await popup.getByText('没有这种文件能写的内容。').waitFor();
});
