import { alignColumns } from './align-columns.ts';
import { areNames, headerOf, isPlainHead } from './head-row.ts';
import { behindColumns, isSecondHead, withSecondHead } from './second-head.ts';

/** A line of text, and how many tabs stand before it: where its cells are parted by tabs so many columns are left out, and a cell on a line of its own has one. */
export interface Row {
  readonly text: string;
  readonly indent: number;
}

/** A cell is not wrapped over more lines. */
const LONGEST_CELL = 12;

/** For each line of a text, whether it is a row of a table or stands between two: a line of a wrapped cell. */
export function linesOfTables(rows: readonly Row[]): boolean[] {
  const isRow = rows.map(({ text, indent }) => indent > 0 || text.includes('\t'));
  const near = (lines: readonly boolean[]) => {
    let distance = Number.POSITIVE_INFINITY;
    return lines.map((row) => {
      distance = row ? 0 : distance + 1;
      return distance <= LONGEST_CELL;
    });
  };
  const before = near(isRow);
  const behind = near(isRow.toReversed()).reverse();
  return isRow.map((_, line) => before[line] === true && behind[line] === true);
}

type Columns = readonly string[] | undefined;

/**
 * For each line of a text, the names of the columns of its cells where it stands under a header row: of all its cells where they
 * are parted by tabs, of its one cell where each cell has a line of its own.
 */
export function tableColumns(rows: readonly Row[]): Columns[] {
  const upright = columnsOfUpright(rows);
  return columnsOfFlat(rows).map((columns, line) => columns ?? upright[line]);
}

/** A row a line. */
function columnsOfFlat(rows: readonly Row[]): Columns[] {
  let columns: Columns;
  let head: Columns;
  return rows.map((row, line) => {
    if (!row.text.includes('\t')) return undefined;
    const cells = row.text.split('\t');
    const above = rows[line - 1]?.text.split('\t') ?? [];
    head = headOf(row, { cells, above, head, next: rows[line + 1]?.text });
    if (head === undefined) return columns && columnsOfRow(columns, cells, row.indent);
    columns = head;
    return undefined;
  });
}

/** A row's cells, those of the line above it with the names it has where it is a head row, and the line below it. */
interface Lines {
  readonly cells: readonly string[];
  readonly above: readonly string[];
  readonly head: Columns;
  readonly next: string | undefined;
}

/** The names of columns that a head row has, the first or the second; undefined for any other row. */
function headOf({ indent }: Row, lines: Lines): Columns {
  const { cells, above, next } = lines;
  const over = headOver(indent, lines);
  if (over !== undefined && isSecondHead(cells, next))
    return indent === 0 ? withSecondHead(over, cells, 0) : behindColumns(over, cells, indent);
  const isFirst = above.length === 1;
  const named = headerOf(cells) ?? (isFirst && isPlainHead(cells, next) ? cells : undefined);
  return named === undefined || indent === 0 ? named : behindColumns(above, named, indent);
}

/** The head row above a row; for one whose first places are left out, any row of names is. */
function headOver(indent: number, { head, above }: Lines): Columns {
  return head ?? (indent > 0 && areNames(above) ? above : undefined);
}

/** Of a row whose first places are left out, the columns behind them; of one that does not tell, those that its cells tell. */
function columnsOfRow(
  columns: readonly string[],
  cells: readonly string[],
  indent: number,
): readonly string[] {
  return indent > 0 ? columns.slice(indent) : alignColumns(columns, cells);
}

/** A cell a line: the first of a row begins its line, the others stand behind a tab. */
function columnsOfUpright(rows: readonly Row[]): Columns[] {
  let columns: Columns;
  let cells: string[] = [];
  return rows.map(({ text, indent }) => {
    if (indent === 0) {
      columns = headerOf(cells) ?? columns;
      cells = [];
    }
    cells.push(text);
    const name = indent > 0 ? columns?.[cells.length - 1] : undefined;
    return name === undefined ? undefined : [name];
  });
}
