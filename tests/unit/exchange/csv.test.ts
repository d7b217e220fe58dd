import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../lib/exchange/csv/csv.ts';
import type { CollectedNote, Collection } from '../../../lib/model/collection.ts';
import {
  HOSTILE,
  hostileCollection,
  sampleCollection,
  sampleNotice,
} from '../../support/sample-collection.ts';

async function textOf(collection: Collection): Promise<string> {
  const file = await writeCsv(collection, { language: 'zh-CN' });
  return file?.content as string;
}

/** The rows as csv-parse, a reader that is not ours, understands them. */
const rowsOf = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

test('a spreadsheet opens it as it is: UTF-8 with its mark, CRLF, all fields quoted', async () => {
  const text = await textOf(sampleCollection);
  expect(text.startsWith('\uFEFF"序号","来源文件"')).toBe(true);
  expect(text.endsWith('"\r\n')).toBe(true);
  const rows = rowsOf(text);
  expect(rows.map((row) => row.length)).toEqual([19, 19, 19, 19]);
  expect(rows[2]?.slice(3, 14)).toEqual([
    ...['推进“一网通办”', '1.推进“一网通办”。新增电子证照10类以上，应当于6月底前完成。'],
    ...['电子证照', '不低于', '12', '类', '区政府办', '', '', '2025-06-30', '6月底前'],
  ]);
  expect(rows[2]?.[16]).toBe('核定：改为 ≥ 12 类\n与去年相同？（数字政府、重点、甲）');
});

test.each(HOSTILE)('%j in every field starts no formula and breaks no row', async (payload) => {
  const rows = rowsOf(await textOf(hostileCollection(payload)));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([19]));
  for (const field of rows.slice(1).flat()) expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
});

test('negative numbers stay numbers, and what is defused keeps its words', async () => {
  const [, first] = rowsOf(await textOf(hostileCollection('-3.5')));
  expect(first?.[5]).toBe('-3.5');
  const [, second] = rowsOf(await textOf(hostileCollection('-3.5%+"1"')));
  expect(second?.[5]).toBe(`'-3.5%+"1"`);
});

test('a note that is on no row of the ledger has a row of its own, in its place', async () => {
  const on = (quote: string, said: string): CollectedNote => {
    const from = sampleNotice.text.indexOf(quote);
    const [written] = sampleNotice.notes!;
    const place = quote === '' ? 'whole' : 'exact';
    return {
      ...written!,
      note: { ...written!.note, text: said, codes: [], tags: [] },
      place: place === 'whole' ? { state: place } : { state: place, span: { from, to: from + 1 } },
    };
  };
  const notes = [on('二、', '在标题上'), on('', '全文的'), on('宣傳', '在措施上')];
  const text = await textOf({ ...sampleCollection, notices: [{ ...sampleNotice, notes }] });
  expect(rowsOf(text).map((row) => [row[3], row[16]])).toEqual([
    ['工作任务', '备注'],
    ['', '全文的（甲）'],
    ['', ''],
    ['', '在标题上（甲）'],
    ['推进“一网通办”', '核定：改为 ≥ 12 类'],
    ['加强宣传', '在措施上（甲）'],
  ]);
});
