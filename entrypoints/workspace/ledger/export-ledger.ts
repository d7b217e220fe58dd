import type { ExchangeFile } from '../../../lib/exchange/exchange-file.ts';
import { safeFileName } from '../../../lib/exchange/file-name.ts';
import type { LedgerColumn } from '../../../lib/exchange/tables/ledger-columns.ts';
import { tableOf } from '../../../lib/exchange/tables/table.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';

/** A ledger as it is shown. */
export interface ShownLedger {
  /** Name of the file. */
  readonly name: string;
  /** Name of the sheet that all lines stand on. */
  readonly sheet: string;
  readonly columns: readonly LedgerColumn[];
  readonly lines: readonly LedgerLine[];
  /** Lines that stand together, each group on a sheet of its own. */
  readonly groups: readonly { readonly name: string; readonly lines: readonly LedgerLine[] }[];
}

/** What names of sheets may not hold, nor be longer than (Excel, "Rename a worksheet"). */
const FORBIDDEN = /[[\]:*?/\\']/gu;
const LONGEST = 31;
/** More sheets than a person leafs through. */
const MOST_SHEETS = 250;

/** Names that differ, whatever their case, as sheets want them. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(FORBIDDEN, ' ').trim() || '-';
    let unlike = plain.slice(0, LONGEST);
    for (let count = 2; taken.has(unlike.toLowerCase()); count++) {
      const ending = ` ${count}`;
      unlike = plain.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(unlike.toLowerCase());
    return unlike;
  });
}

/** The ledger as it is shown, as a workbook: all lines on the first sheet, and each group on one of its own. */
export async function ledgerXlsx(ledger: ShownLedger): Promise<ExchangeFile> {
  const { name, sheet, columns, lines, groups } = ledger;
  const parts = [{ name: sheet, lines }, ...groups.slice(0, MOST_SHEETS)];
  const names = sheetNames(parts.map((part) => part.name));
  const tables = parts.map((part, at) => tableOf(names[at] ?? '', columns, part.lines));
  const { xlsxOfTables } = await import('../../../lib/exchange/xlsx/xlsx.ts');
  return xlsxOfTables(tables, safeFileName(name, 'xlsx'));
}

/** The ledger as it is shown, as comma-separated values. */
export async function ledgerCsv({ name, sheet, columns, lines }: ShownLedger) {
  const { csvOfTable } = await import('../../../lib/exchange/csv/csv.ts');
  return csvOfTable(tableOf(sheet, columns, lines), safeFileName(name, 'csv'));
}
