import { unitInBrackets } from '../rules/unit-in-brackets.ts';
import { FIGURE, LONGEST_HEAD } from './head-row.ts';

const FEWEST = 2;

/** Whether a row right under a head row parts columns of it (2023年 | 2024年 under 招生任务): it has fewer cells than the first row of figures. */
export function isSecondHead(cells: readonly string[], next: string | undefined): boolean {
  const figures = next?.split('\t') ?? [];
  return (
    cells.length >= FEWEST &&
    cells.length < figures.length &&
    cells.every((cell) => cell.length <= LONGEST_HEAD && !FIGURE.test(cell)) &&
    figures.slice(1).some((cell) => FIGURE.test(cell))
  );
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

/** 2023年招生任务（人） of 2023年 under 招生任务（人）, 再就业（人） of 再就业 under 就业任务（人）. */
function under(over: string, cell: string): string {
  const counted = unitInBrackets(over);
  const name = joined(counted?.name ?? over, cell);
  const unit =
    counted === null || unitInBrackets(cell) !== null ? '' : over.slice(counted.name.length);
  return `${name}${unit}`;
}

function joined(over: string, cell: string): string {
  if (YEAR.test(cell)) return `${cell}${over}`;
  return cell.length > SHORT ? cell : `${over}${cell}`;
}
