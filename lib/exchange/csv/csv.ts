import type { ExchangeFile, WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { plainCharacters } from '../plain-characters.ts';
import type { Cell, Table } from '../tables/table.ts';
import { taskTable } from '../tables/task-table.ts';
import { exchangeWords } from '../words/exchange-words.ts';

/** Without it Excel takes the file for GBK where the system is Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What makes a spreadsheet take a field for a formula (OWASP, "CSV Injection"); the full-width forms do in East Asian ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** Words that no spreadsheet runs: an apostrophe in front, as Excel itself marks text. */
function inert(words: string): string {
  return FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return inert(plainCharacters(cell));
  if (typeof cell === 'number') return String(cell);
  return 'day' in cell ? cell.day : new Date(cell.moment).toISOString();
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map((cell) => `"${fieldOf(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/**
 * A table as comma-separated values (RFC 4180) that Excel and WPS open as they are: UTF-8 with its mark, CRLF, all fields quoted.
 *
 * @param name The file's name.
 */
export function csvOfTable({ columns, rows }: Table, name: string): ExchangeFile {
  const lines = [columns.map((column) => column.name), ...rows].map(lineOf);
  return { name, type: 'text/csv; charset=utf-8', content: BYTE_ORDER_MARK + lines.join('') };
}

/** The ledger as comma-separated values, see `csvOfTable`. */
export const writeCsv: WriteFile = (collection, options) => {
  const words = exchangeWords(options.language);
  const table = taskTable(collection, { words, template: options.ledger, everyNote: true });
  return csvOfTable(table, nameOfFile(collection, options, 'csv'));
};
