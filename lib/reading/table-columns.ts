import { columnNames, NAMES_ROW } from '../lexicon/column-names.ts';
import { unitInBrackets } from '../rules/unit-in-brackets.ts';
import { alignColumns, saysWhen } from './align-columns.ts';

/** A line of text; `isIndented` where a tab stands before it, as before a cell on a line of its own. */
export interface Row {
  readonly text: string;
  readonly isIndented: boolean;
}

/**
 * Cells of a header row are short; one that says 责任单位, 完成时限 or 指标 tells that it is one, or one that says in what is counted
 * (投资额（万元）), or two that name a year.
 */
const LONGEST_HEAD = 12;
const FEWEST_COLUMNS = 2;
/** A remark on the name of a column: （万元）, （人）. */
const REMARK = /（[^（）]{1,10}）$/u;
const FIGURE = /^[\d.,%—–-]+[^\d年]{0,2}$/u;

/** The names of columns that a row has in its cells; undefined where it is no header row. */
export function headerOf(row: readonly string[]): Columns {
  if (row.length < FEWEST_COLUMNS) return undefined;
  const cells = row.map((cell) => cell.replace(/\s/gu, ''));
  const names = cells.map((cell) => cell.replace(REMARK, ''));
  const isHeader =
    names.every((name) => name.length <= LONGEST_HEAD && !FIGURE.test(name)) &&
    (names.some((name) => columnNames.has(name)) || saysUnits(cells) || saysYears(names));
  return isHeader ? cells : undefined;
}

const YEAR = /^\d{4}年/u;

/** 类别 | 2021年 | 2022年目标: two name a year, and one what the rows are about. */
function saysYears(names: readonly string[]): boolean {
  const years = names.filter((name) => YEAR.test(name)).length;
  return years > 1 && names.some((name) => NAMES_ROW.test(name));
}

/** 乡镇 | 新增就业（人）: a cell says in what is counted, and the others neither count nor say when. */
function saysUnits(cells: readonly string[]): boolean {
  const others = cells.filter((cell) => unitInBrackets(cell) === null);
  return others.length < cells.length && !others.some(saysWhen);
}

/** A cell is not wrapped over more lines. */
const LONGEST_CELL = 12;

/** For each line of a text, whether it is a row of a table or stands between two: a line of a wrapped cell. */
export function linesOfTables(rows: readonly Row[]): boolean[] {
  const isRow = rows.map(({ text, isIndented }) => isIndented || text.includes('\t'));
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
  return rows.map(({ text }) => {
    if (!text.includes('\t')) return undefined;
    const cells = text.split('\t');
    const named = headerOf(cells);
    if (named === undefined) return columns && alignColumns(columns, cells);
    columns = named;
    return undefined;
  });
}

/** A cell a line: the first of a row begins its line, the others stand behind a tab. */
function columnsOfUpright(rows: readonly Row[]): Columns[] {
  let columns: Columns;
  let cells: string[] = [];
  return rows.map(({ text, isIndented }) => {
    if (!isIndented) {
      columns = headerOf(cells) ?? columns;
      cells = [];
    }
    cells.push(text);
    const name = isIndented ? columns?.[cells.length - 1] : undefined;
    return name === undefined ? undefined : [name];
  });
}
