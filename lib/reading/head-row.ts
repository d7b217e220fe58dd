import { columnNames, NAMES_ROW } from '../lexicon/column-names.ts';
import { unitInBrackets } from '../rules/unit-in-brackets.ts';
import { saysWhen } from './align-columns.ts';

/**
 * Cells of a header row are short; one that says 责任单位, 完成时限 or 指标 tells that it is one, or one that says in what is counted
 * (投资额（万元）), or two that name a year.
 */
export const LONGEST_HEAD = 12;
const FEWEST_COLUMNS = 2;
/** A remark on the name of a column: （万元）, （人）. */
const REMARK = /（[^（）]{1,10}）$/u;
/** 1200, 98.5%, 12—15个: what a row of figures has in its cells, and no head row. */
export const FIGURE = /^[\d.,%—–-]+[^\d年]{0,2}$/u;

/** The names of columns that a row has in its cells; undefined where it is no header row. */
export function headerOf(row: readonly string[]): readonly string[] | undefined {
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
