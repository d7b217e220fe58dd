import { indicatorTables } from '../lexicon/indicator-tables.ts';
import { anyOf } from '../text/pattern.ts';

const BASE = anyOf(indicatorTables.bases);
const BARE_YEAR = /^(?<year>\d{4})年?$/u;

/** Whether a column of a table tells how things were: by its name, or by a year where another column has a later one. */
export function isBaseColumn(column: string, columns: readonly string[]): boolean {
  const year = BARE_YEAR.exec(column)?.groups?.year;
  const isEarlier = year !== undefined && columns.some((other) => yearIn(other) > Number(year));
  return isEarlier || BASE.test(column);
}

function yearIn(column: string): number {
  return Number(/\d{4}/u.exec(column)?.[0] ?? 0);
}
