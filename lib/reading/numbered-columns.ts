import { columnNames, FIRST_COLUMN } from '../lexicon/column-names.ts';
import { shape } from '../text/pattern.ts';

const NUMBER_COLUMN = shape`^${FIRST_COLUMN}$`;
const LONGEST_NAME = 12;
const FEWEST_NAMES = 3;
const MOST_NAMES = 10;

/** The names of columns, a line each, that begin at that line and end before the first row's number; undefined where there are none. */
function namesFrom(lines: readonly string[], at: number): readonly string[] | undefined {
  if (!NUMBER_COLUMN.test(lines[at] ?? '')) return undefined;
  const behind = lines.slice(at, at + MOST_NAMES + 1);
  const names = behind.slice(0, Math.max(0, behind.indexOf('1')));
  const known = names.filter((name) => columnNames.has(name));
  const isHead = names.every((name) => name !== '' && name.length <= LONGEST_NAME);
  return names.length >= FEWEST_NAMES && isHead && known.length > 1 ? names : undefined;
}

/**
 * For each line of a text, the name of its column, where it is a cell of a table that lost its borders: each cell has a line of its
 * own, and nothing parts the rows but their numbers (1, 2, 3 …). A row that has more or fewer cells than there are names has none.
 */
export function numberedColumns(lines: readonly string[]): (readonly string[] | undefined)[] {
  const columns: (readonly string[] | undefined)[] = lines.map(() => undefined);
  let at = lines.indexOf('1');
  while (at >= 0) {
    const begin = Math.max(0, at - MOST_NAMES);
    const head = lines.slice(begin, at).findLastIndex((line) => NUMBER_COLUMN.test(line));
    const names = head < 0 ? undefined : namesFrom(lines, begin + head);
    const end = names === undefined ? at + 1 : nameCells(columns, lines, { at, names });
    at = lines.indexOf('1', end);
  }
  return columns;
}

/** Names the cells of the rows that begin at that line; returns where they end. The first must be followed by a second, or by nothing. */
function nameCells(
  columns: (readonly string[] | undefined)[],
  lines: readonly string[],
  { at, names }: { readonly at: number; readonly names: readonly string[] },
): number {
  let row = at;
  for (let number = 2; row + names.length <= lines.length; number++) {
    const next = row + names.length;
    const goesOn = lines[next] === String(number);
    if (!goesOn && row === at && next < lines.length) return next;
    names.forEach((name, cell) => {
      columns[row + cell] = [name];
    });
    if (!goesOn) return next;
    row = next;
  }
  return row + 1;
}
