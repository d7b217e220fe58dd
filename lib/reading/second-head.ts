import { unitInBrackets } from '../rules/unit-in-brackets.ts';
import { areFigures, areNames } from './head-row.ts';

/** Whether a row right under a head row parts columns of it (2023年 | 2024年 under 招生任务): it has fewer cells than the first row of figures. */
export function isSecondHead(cells: readonly string[], next: string | undefined): boolean {
  const figures = next?.split('\t') ?? [];
  return cells.length < figures.length && areNames(cells) && areFigures(figures);
}

const YEAR = /^\d{4}年$/u;
/** 男, 小计: too short to name a column alone. */
const SHORT = 2;

/**
 * The names of columns where a second head row parts some of them. `indent`: so many columns stand before its first cell; where that is
 * not told it parts the last column.
 */
export function withSecondHead(
  head: readonly string[],
  cells: readonly string[],
  indent: number,
): readonly string[] {
  const first = indent > 0 ? indent : head.length - 1;
  const parted = cells.map((cell, at) =>
    cell === '' ? (head[first + at] ?? '') : under(nameOver(head, first + at), cell),
  );
  return [...head.slice(0, first), ...parted, ...head.slice(first + cells.length)];
}

/** A cell that reaches over several columns leaves the places behind it empty. */
function nameOver(head: readonly string[], at: number): string {
  return head.slice(0, at + 1).findLast((name) => name !== '') ?? '';
}

/** 2023年招生任务（人） of 2023年 under 招生任务（人）, 再就业（人） of 再就业 under 就业任务（人）, 危桥改造座数（座） of 座数（座） under 危桥改造. */
function under(over: string, cell: string): string {
  const counted = unitInBrackets(over);
  const own = unitInBrackets(cell);
  const name = joined(counted?.name ?? over, own?.name ?? cell);
  if (own !== null) return `${name}${cell.slice(own.name.length)}`;
  return counted === null ? name : `${name}${over.slice(counted.name.length)}`;
}

function joined(over: string, name: string): string {
  if (YEAR.test(name)) return `${name}${over}`;
  return name.length > SHORT ? name : `${over}${name}`;
}

/**
 * The names of columns of a head row that begins behind `indent` columns, whatever the row above it is. That row names them, too, where
 * it tells which of its cells reach over which columns: by empty places, by as many cells, or by its last cell, which is over all.
 */
export function behindColumns(
  above: readonly string[],
  head: readonly string[],
  indent: number,
): readonly string[] {
  const tells = above.includes('') || [1, head.length].includes(above.length - indent);
  if (tells) return withSecondHead(above, head, indent);
  return [...above.slice(0, indent), ...head];
}
