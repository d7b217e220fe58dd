import { indicatorTables } from '../lexicon/indicator-tables.ts';
import { anyOf } from '../text/pattern.ts';

const BASE = anyOf(indicatorTables.bases);
const BARE_YEAR = /^\d{4}年?$/u;

/**
 * Whether a column of a table tells how things were: by its name, or by a year where another column has a later one. `year` is that of
 * which the notice speaks: what falls in it or comes after it is still to be reached (2023年 beside 2024年, in a notice of 2023).
 */
export function isBaseColumn(
  column: string,
  columns: readonly string[],
  year: number | null,
): boolean {
  const own = yearIn(column);
  const isOver = year === null ? BARE_YEAR.test(column) : own < year;
  const isEarlier = own > 0 && isOver && columns.some((other) => yearIn(other) > own);
  return isEarlier || BASE.test(column);
}

function yearIn(column: string): number {
  return Number(/\d{4}/u.exec(column)?.[0] ?? 0);
}
