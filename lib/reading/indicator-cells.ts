import { ATTRIBUTE, indicatorTables } from '../lexicon/indicator-tables.ts';
import { isBaseColumn } from '../rules/base-column.ts';
import { byUnit } from '../text/by-unit.ts';
import { anyOf } from '../text/pattern.ts';
import { indicatorRow } from './indicator-row.ts';

/** A figure of a table of indicators, with what its row and column say. */
export interface IndicatorCell {
  /** The indicator: 城市防洪达标率; with what stands before the figure in its cell: 重点城市…. */
  readonly name: string;
  /** The unit as its row writes it: %, 万立方米; '' where none does. */
  readonly unit: string;
  /** The name of its column: 2025年目标. */
  readonly column: string;
  /** Its column tells how things were: 现状, or the earlier of two years; or the caption how all of them went. */
  readonly isBase: boolean;
  /** What stands over the table: “十四五”主要指标. */
  readonly caption: string;
}

const NAMES = byUnit(`^${anyOf(indicatorTables.names).source}$`);
const VALUES = byUnit(
  `^(?:其中[：:])?(?:\\d{4}年?[\\p{Script=Han}]{0,6}|.{0,6}${anyOf(indicatorTables.values).source})$`,
);
const ATTRIBUTE_HEAD = /属性$|^备注$/u;
const ENDS_ROW = byUnit(`^${ATTRIBUTE.source}$`);

const LONGEST_CELL = 30;
const LONGEST_HEAD = 14;
const MOST_CELLS = 16;

const ORDINAL = /^\d{1,2}$/u;
const LONGEST_CAPTION = 60;

/** “十三五”主要指标完成情况: what had been aimed at, and what came of it. */
const HOW_IT_WENT = /(?:完成|实现|执行|达成)情况/u;

const isCell = (line: string) => line.length <= LONGEST_CELL && !/[。；]/u.test(line);

/** The head of a table: the names of its columns of figures, what stands before its first column, and where its rows begin. */
interface Head {
  readonly values: readonly string[];
  readonly caption: string;
  readonly to: number;
}

/** The head that begins at a line, a caption among its first cells; null where none does. */
function headAt(lines: readonly string[], at: number): Head | null {
  const cells: string[] = [];
  for (const cell of lines.slice(at, at + LONGEST_HEAD)) {
    if (!isCell(cell)) return null;
    if (ORDINAL.test(cell)) break;
    cells.push(cell);
    if (ATTRIBUTE_HEAD.test(cell)) break;
  }
  return headOf(cells, at + cells.length);
}

function headOf(cells: readonly string[], to: number): Head | null {
  const name = cells.findIndex((cell) => NAMES.test(cell));
  const values = cells.slice(name + 1).filter((cell) => VALUES.test(cell));
  const caption = cells.slice(0, Math.max(0, name)).join(' ');
  return name < 0 || values.length === 0 ? null : { values, caption, to };
}

/** Where a row's cells begin, behind its number where it has one, and where they end. */
interface Row {
  readonly start: number;
  readonly end: number;
}

/** Which row comes next, and the one before it. */
interface Place {
  readonly number: number | null;
  readonly before: Row | null;
}

/**
 * The row that begins at a line: up to its attribute, or to the number of the next row; the last is as long as the one before it.
 * `number` is null where rows have none.
 */
function rowAt(lines: readonly string[], from: number, { number, before }: Place): Row | null {
  if (number !== null && lines[from] !== String(number)) return null;
  const start = number === null ? from : from + 1;
  const next = number === null ? '' : String(number + 1);
  const cells = lines.slice(start, start + MOST_CELLS);
  const usual = before === null || number === null ? null : before.end - before.start;
  const isUsual = usual !== null && cells[usual] === next;
  const length = isUsual ? usual : (lengthOfRow(cells, next) ?? lastLength(cells, usual));
  return length === null ? null : { start, end: start + length };
}

/** As many cells as the row before has, where all are cells and no more rows follow. */
function lastLength(cells: readonly string[], usual: number | null): number | null {
  if (usual === null || cells.length < usual) return null;
  return cells.slice(0, usual).every(isCell) ? usual : null;
}

/** How many of these cells are of the row that they begin with; null where it does not end. */
function lengthOfRow(cells: readonly string[], next: string): number | null {
  const attribute = cells.findIndex((cell) => ENDS_ROW.test(cell)) + 1;
  const number = cells.indexOf(next, 1);
  const length = Math.min(...[attribute, number].filter((end) => end > 0));
  return cells.slice(0, length).every(isCell) && Number.isFinite(length) ? length : null;
}

/** For each line of a text, what the table of indicators says of the figure in it; undefined for all other lines. */
export function indicatorCells(
  lines: readonly string[],
  year: number | null,
): (IndicatorCell | undefined)[] {
  const found: (IndicatorCell | undefined)[] = lines.map(() => undefined);
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, at);
    if (head === null) continue;
    const before = lines[at - 1] ?? '';
    const caption = `${before.length <= LONGEST_CAPTION ? before : ''} ${head.caption}`.trim();
    const isPast = HOW_IT_WENT.test(caption);
    at = readRows(lines, head, (line, cell) => {
      const isBase = isPast || isBaseColumn(cell.column, head.values, year);
      found[line] = { ...cell, isBase, caption };
    });
  }
  return found;
}

type Tell = (line: number, cell: Omit<IndicatorCell, 'caption' | 'isBase'>) => void;

/** Reads the rows below a head; answers with the last line that belongs to the table. */
function readRows(lines: readonly string[], { values, to }: Head, tell: Tell): number {
  const isNumbered = lines[to] === '1';
  let last = to;
  let before: Row | null = null;
  for (let number = 1; ; number++) {
    const row: Row | null = rowAt(lines, last, { number: isNumbered ? number : null, before });
    if (row === null) return last - 1;
    before = row;
    for (const { at, ...cell } of indicatorRow(lines.slice(row.start, row.end), values))
      tell(row.start + at, cell);
    last = row.end;
  }
}
