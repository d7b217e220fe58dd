import { BEFORE_FIGURE } from '../lexicon/notice-words.ts';
import { byUnit } from '../text/by-unit.ts';
import { shape } from '../text/pattern.ts';
/** A figure of a row: its place among the row's cells, and what the row says of it. */
export interface RowFigure {
  readonly at: number;
  readonly name: string;
  readonly unit: string;
  readonly column: string;
}

/** 95, ≥30, 5左右, 2000; a few words may stand before it: 重点城市≥30. */
const FIGURE = byUnit(
  `^(?<of>\\p{Script=Han}{2,8}?)?(?:[≥≤><＞＜约]|${BEFORE_FIGURE.source})?\\s?\\d[\\d.,]{0,12}\\s?[%％]?(?:左右|以上|以下|以内)?$`,
);
/** ——: no figure. */
const EMPTY = /^(?:[—–-]{1,3}|[/／]|无)$/u;
const UNIT_BEHIND_NAME = shape`[（(](?<unit>[^（()）]{1,10})[）)]$`;
const UNIT = shape`^(?:[万亿]{0,2}[^\s\d，、]{1,6}|%|‰)$`;

const isValue = (cell: string) => EMPTY.test(cell) || FIGURE.test(cell);

/** The figures of one row of cells, without its number; `columns` are the names of the columns of figures. */
export function indicatorRow(cells: readonly string[], columns: readonly string[]): RowFigure[] {
  const first = cells.findIndex(isValue);
  if (first < 1) return [];
  const words = cells.slice(0, first);
  const { name, unit } = nameAndUnit(words);
  const values = cells.slice(first).findIndex((cell) => !isValue(cell));
  const end = values < 0 ? cells.length : first + values;
  return columnsOf(cells.slice(first, end), columns).flatMap((column, index) => {
    const cell = cells[first + index] ?? '';
    if (column === undefined || EMPTY.test(cell)) return [];
    const of = FIGURE.exec(cell)?.groups?.of ?? '';
    return [{ at: first + index, name: of + name, unit, column }];
  });
}

/** 城市防洪达标率（%）; or the name, and the unit in a cell of its own behind it. */
function nameAndUnit(words: readonly string[]): { name: string; unit: string } {
  const last = words.at(-1) ?? '';
  const behind = UNIT_BEHIND_NAME.exec(last);
  if (behind !== null)
    return { name: last.slice(0, behind.index), unit: behind.groups?.unit ?? '' };
  const before = words.at(-2);
  return before !== undefined && UNIT.test(last)
    ? { name: before, unit: last }
    : { name: last, unit: '' };
}

/**
 * The column of each value. Where there are more values than columns, some cells hold several lines: an empty one stands alone, the
 * others share the columns that are left evenly. Undefined where they cannot.
 */
function columnsOf(values: readonly string[], columns: readonly string[]): (string | undefined)[] {
  if (values.length <= columns.length) return values.map((_, index) => columns[index]);
  const empty = values.filter((value) => EMPTY.test(value)).length;
  const share = (values.length - empty) / (columns.length - empty);
  if (!Number.isInteger(share) || share < 1) return values.map(() => undefined);
  let column = 0;
  let taken = 0;
  return values.map((value) => {
    const own = columns[column];
    taken = EMPTY.test(value) ? share : taken + 1;
    if (taken === share) {
      column++;
      taken = 0;
    }
    return own;
  });
}
