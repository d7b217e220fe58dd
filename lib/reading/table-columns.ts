import { columnNames } from '../lexicon/column-names.ts';

/** Cells of a header row are short; one that says 责任单位 or 完成时限 tells that it is one. */
const LONGEST_HEAD = 12;

/** The cells of a row of a table whose cells are parted by tabs. */
function cells(row: string): string[] {
  return row.split('\t').map((cell) => cell.replace(/\s/gu, ''));
}

function isHeader(row: readonly string[]): boolean {
  return (
    row.length > 1 &&
    row.every((cell) => cell.length <= LONGEST_HEAD) &&
    row.some((cell) => columnNames.has(cell))
  );
}

/** For each line of a text, the names of its columns where it is a row under a header row; a line without tabs ends the table. */
export function tableColumns(rows: readonly string[]): (readonly string[] | undefined)[] {
  let columns: readonly string[] | undefined;
  return rows.map((row) => {
    if (!row.includes('\t')) return undefined;
    const found = cells(row);
    if (!isHeader(found)) return columns;
    columns = found;
    return undefined;
  });
}
