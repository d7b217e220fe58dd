import { columnNames, NAMES_ROW } from '../lexicon/column-names.ts';
import { namesOnly } from '../rules/bodies/names-only.ts';
import { unitInBrackets } from '../rules/unit-in-brackets.ts';
import { saysWhen } from './align-columns.ts';
import { isFigure } from './figure-cell.ts';

/** The name of a column is short. */
const LONGEST_NAME = 12;
const FEWEST_COLUMNS = 2;
/** A remark on the name of a column: （万元）, （人）. */
const REMARK = /（[^（）]{1,10}）$/u;

/**
 * The names of columns that a row has in its cells: one says 责任单位, 完成时限 or 指标, or in what is counted (投资额（万元）), or two name
 * a year; undefined where it is no head row.
 */
export function headerOf(row: readonly string[]): readonly string[] | undefined {
  const cells = row.map((cell) => cell.replace(/\s/gu, ''));
  const names = cells.map((cell) => cell.replace(REMARK, ''));
  const isHeader =
    areNames(names) &&
    (names.some((name) => columnNames.has(name)) || saysUnits(cells) || saysYears(names));
  return isHeader ? cells : undefined;
}

/** Whether the first row of a table names its columns, whatever the names: 省份 | 扩招 over 江苏 | 100. */
export function isPlainHead(cells: readonly string[], next: string | undefined): boolean {
  const figures = next?.split('\t') ?? [];
  return cells.length === figures.length && areNames(cells) && areFigures(figures);
}

/** Whether a row holds names and no figures. */
export function areNames(cells: readonly string[]): boolean {
  return (
    cells.length >= FEWEST_COLUMNS &&
    cells.every((cell) => cell.length <= LONGEST_NAME && !isFigure(cell))
  );
}

/** Whether a row has figures behind its first cell. */
export function areFigures([, ...cells]: readonly string[]): boolean {
  return cells.some(isFigure);
}

const YEAR = /^\d{4}年/u;

/** 类别 | 2021年 | 2022年目标: two name a year, and one what the rows are about. */
function saysYears(names: readonly string[]): boolean {
  const years = names.filter((name) => YEAR.test(name)).length;
  return years > 1 && names.some((name) => NAMES_ROW.test(name));
}

/** 城关镇, 不少于600张, 2023年底: who bears what is counted, how much of it or by when, and no name of a column. */
const SAYS_MORE = (cell: string) =>
  /\d/u.test(cell.replace(YEAR, '')) || saysWhen(cell) || namesOnly(cell) !== null;

/** 乡镇 | 新增就业（人）: a cell says in what is counted, and the others say nothing of it. */
function saysUnits(cells: readonly string[]): boolean {
  const others = cells.filter((cell) => unitInBrackets(cell) === null);
  return others.length < cells.length && !others.some(SAYS_MORE);
}
