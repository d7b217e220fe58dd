import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/universal';
import type { ExchangeFile, WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { ledgerTables } from '../tables/ledger-tables.ts';
import type { Table } from '../tables/table.ts';
import { exchangeWords } from '../words/exchange-words.ts';
import { workbookCell } from './cell.ts';
import { printAndFilter } from './print-and-filter.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADER = {
  type: String,
  fontWeight: 'bold',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
  backgroundColor: '#E8EDF3',
} as const;

function sheetOf({ name, columns, rows }: Table): Sheet<Blob> {
  const header: CellObject[] = columns.map((column) => ({ ...HEADER, value: column.name }));
  return {
    sheet: name,
    data: [header, ...rows.map((row) => row.map(workbookCell))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

/**
 * Tables as a workbook (Office Open XML, ECMA-376), a sheet a table: frozen header, filters, wrapped text, A3 landscape; numbers are
 * numbers, days are dates, and no words are ever a formula.
 *
 * @param name The file's name.
 */
export async function xlsxOfTables(tables: readonly Table[], name: string): Promise<ExchangeFile> {
  const workbook = writeWorkbook(tables.map(sheetOf), { features: [printAndFilter(tables)] });
  const blob = await workbook.toBlob();
  return { name, type: TYPE, content: new Uint8Array(await blob.arrayBuffer()) };
}

/** The ledger as a workbook, see `xlsxOfTables`. */
export const writeXlsx: WriteFile = (collection, options) => {
  const tables = ledgerTables(collection, exchangeWords(options.language), options.ledger);
  return xlsxOfTables(tables, nameOfFile(collection, options, 'xlsx'));
};
