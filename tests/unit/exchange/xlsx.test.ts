import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { ExchangeOptions } from '../../../lib/exchange/exchange-file.ts';
import { plainCharacters } from '../../../lib/exchange/plain-characters.ts';
import { ledgerTables } from '../../../lib/exchange/tables/ledger-tables.ts';
import type { Cell } from '../../../lib/exchange/tables/table.ts';
import { exchangeWords } from '../../../lib/exchange/words/exchange-words.ts';
import { writeXlsx } from '../../../lib/exchange/xlsx/xlsx.ts';
import type { Collection } from '../../../lib/model/collection.ts';
import { seedNoticeSchema } from '../../../lib/model/seed-notice.ts';
import { read } from '../../../lib/reading/read.ts';
import { HOSTILE, hostileCollection, sampleCollection } from '../../support/sample-collection.ts';

const CHINESE: ExchangeOptions = { language: 'zh-CN' };

async function bytesOf(collection: Collection, options = CHINESE): Promise<Uint8Array> {
  const file = await writeXlsx(collection, options);
  return file?.content as Uint8Array;
}

/** The workbook as hucre, a reader that is not ours, understands it. */
async function workbookOf(collection: Collection, options = CHINESE) {
  return readXlsx(await bytesOf(collection, options), { readStyles: true });
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const PAGE = 'https://www.example.gov.cn/zc/1.html#:~:text=';

test('the ledger has a row for each target and each measure without one', async () => {
  const { sheets } = await workbookOf(sampleCollection);
  expect(sheets[0]?.rows).toEqual([
    [
      ...['序号', '来源文件', '章节', '工作任务', '具体措施', '指标', '口径', '目标值', '单位'],
      ...['牵头单位', '责任单位', '配合单位', '完成时限', '时限原文', '进展', '状态', '备注'],
      ...['原文', '网址'],
    ],
    [
      ...[1, '关于推进服务的通知（某府发〔2025〕1号）', '一、总体要求', null],
      ...['到2025年，高新技术企业达到50家。', '高新技术企业', '等于', 50, '家', null, null, null],
      ...[day('2025-12-31'), null, null, null, null, '到2025年，高新技術企業達到50家'],
      `${PAGE}${encodeURIComponent('到2025年，高新技術企業達到50家')}`,
    ],
    [
      ...[2, '关于推进服务的通知（某府发〔2025〕1号）', '二、工作措施 › （一）优化服务'],
      ...['推进“一网通办”', '1.推进“一网通办”。新增电子证照10类以上，应当于6月底前完成。'],
      ...['电子证照', '不低于', 12, '类', '区政府办', null, null, day('2025-06-30'), '6月底前'],
      ...[null, null, '核定：改为 ≥ 12 类\n与去年相同？（数字政府、重点、甲）'],
      '新增電子證照10類以上，應當於6月底前完成',
      `${PAGE}${encodeURIComponent('新增電子證照10類以上，應當於6月底前完成')}`,
    ],
    [
      ...[3, '关于推进服务的通知（某府发〔2025〕1号）', '二、工作措施 › （一）优化服务'],
      ...['加强宣传', '2.加强宣传。', null, null, null, null, '区政府办', null, null],
      ...[null, null, null, null, null, '2.加強宣傳'],
      `${PAGE}${encodeURIComponent('2.加強宣傳')}`,
    ],
  ]);
});

test('each kind has its sheet, the notes too where there are any', async () => {
  const { sheets } = await workbookOf(sampleCollection);
  const byName = new Map(sheets.map(({ name, rows }) => [name, rows]));
  expect([...byName.keys()]).toEqual(['任务', '指标', '义务', '责任单位', '批注', '来源']);
  expect(byName.get('指标')?.[2]).toEqual([
    ...[2, '关于推进服务的通知（某府发〔2025〕1号）', '二、工作措施 › （一）优化服务', '电子证照'],
    ...[null, '不低于', 12, null, '类', null, '改为 ≥ 12 类', 'by-hand'],
    '新增電子證照10類以上，應當於6月底前完成',
    expect.stringContaining(PAGE),
  ]);
  expect(byName.get('义务')?.[1]?.[3]).toBe('应当');
  expect(byName.get('责任单位')?.[1]?.slice(3, 5)).toEqual(['区政府办', '牵头']);
  expect(byName.get('批注')?.[1]?.slice(2, 10)).toEqual([
    ...['新增電子證照10類以上', '与去年相同？', '数字政府', '重点', '甲'],
    ...[new Date(Date.UTC(2025, 2, 1, 8, 30)), new Date(Date.UTC(2025, 2, 2, 9, 45)), '原处'],
  ]);
  expect(byName.get('来源')?.[1]?.slice(1, 10)).toEqual([
    ...['关于推进服务的通知', '某府发〔2025〕1号', '某区人民政府', day('2025-03-01'), '通知'],
    ...['各镇政府', 2, 2, 1],
  ]);
  const [notice] = sampleCollection.notices;
  const bare = await workbookOf({ ...sampleCollection, notices: [{ ...notice!, notes: [] }] });
  expect(bare.sheets.map(({ name }) => name)).not.toContain('批注');
});

test('every sheet has a frozen header, filters, wrapped text and prints on A3 across', async () => {
  const bytes = await bytesOf(sampleCollection);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  expect(sheets.map(({ freezePane }) => freezePane)).toEqual(sheets.map(() => ({ rows: 1 })));
  for (const { pageSetup, autoFilter, rows, columns, cells } of sheets) {
    expect(pageSetup).toMatchObject({
      paperSize: 'a3',
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    });
    expect(autoFilter?.range).toMatch(new RegExp(`^A1:[A-Z]${rows.length}$`, 'u'));
    expect(columns?.every(({ width = 0 }) => width >= 6)).toBe(true);
    for (const { style } of cells!.values()) expect(style?.alignment?.wrapText).toBe(true);
  }
  // Twice the same element is what Excel calls a damaged file; readers that forgive do not notice.
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
  for (const [name, xml = ''] of parts.filter(([part]) => part?.endsWith('.xml'))) {
    for (const element of ['definedNames', 'autoFilter', 'sheetPr', 'pageSetup'])
      expect(xml.split(`<${element}`).length, `${element} in ${name}`).toBeLessThanOrEqual(2);
  }
});

const shown = (cell: Cell) => {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return plainCharacters(cell) || null;
  return 'day' in cell ? day(cell.day) : new Date(cell.moment);
};

test('a whole notice comes back cell by cell', async () => {
  const seed = seedNoticeSchema.parse(
    JSON.parse(readFileSync('seeds/notices/jinshan-2023-streamlining.json', 'utf8')),
  );
  const text = seed.blocks.map((block) => block.text).join('\n');
  const notice = { text, reading: read({ text }), url: 'https://www.jinshan.gov.cn/' };
  const collection = { notices: [notice], made: 0 };
  const tables = ledgerTables(collection, exchangeWords('zh-CN'));
  expect(tables[0]?.rows.length).toBeGreaterThan(40);
  const { sheets } = await workbookOf(collection);
  expect(sheets.map(({ rows }) => rows.slice(1))).toEqual(
    tables.map(({ rows }) => rows.map((row) => row.map(shown))),
  );
});

test.each(HOSTILE)('%j in every field is mere text', async (payload) => {
  const { sheets } = await workbookOf(hostileCollection(payload));
  const expected = plainCharacters(payload);
  expect(sheets[0]?.rows[1]?.[5]).toBe(expected === '' ? null : expected);
  for (const { cells } of sheets) {
    for (const { formula, type } of cells!.values()) {
      expect(formula).toBeUndefined();
      expect(['string', 'number', 'date']).toContain(type);
    }
  }
});

test('text that is longer than a cell may be is cut where it shows', async () => {
  const { sheets } = await workbookOf(hostileCollection('字'.repeat(40_000)));
  const cell = sheets[0]?.rows[1]?.[5] as string;
  expect(cell).toHaveLength(32_767);
  expect(cell.endsWith('字…')).toBe(true);
});

test.each([
  ['zh-TW', '任務'],
  ['en', 'Tasks'],
] as const)('sheets are named in %s', async (language, tasks) => {
  const { sheets } = await workbookOf(sampleCollection, { language });
  expect(sheets[0]?.name).toBe(tasks);
});
