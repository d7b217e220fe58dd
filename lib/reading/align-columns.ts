import { OF_TIMES } from '../lexicon/column-names.ts';
import { LASTING_WORK, THROUGHOUT } from '../lexicon/due-words.ts';
import { bodyLabels } from '../lexicon/task-bodies.ts';
import { namesOnly } from '../rules/bodies/names-only.ts';
import { byUnit } from '../text/by-unit.ts';

const TIME_CELL = byUnit(
  `^(?=.{1,16}$)(?:${LASTING_WORK.source}\\p{Script=Han}{0,2}$|${THROUGHOUT.source}|年[底内]|每[年月季]|\\d{1,4}\\s?(?:月|年(?:$|[\\d底内末前初上下度一二三四]))|\\d{1,2}\\s?[-—至]\\s?\\d{1,2}\\s?月)`,
);

/** Whether a cell says when: 年底前, 11月底前, 6-9月, 2024年6月, 长期坚持, 每季度; not 2024年道路改造, 持续优化服务. */
export function saysWhen(cell: string): boolean {
  return TIME_CELL.test(cell.trim());
}

/** 项目 | 牵头单位 over 一、评价 | 1.互评 | 县委办: how many columns one name at the beginning stands for, told by where the bodies are. */
function spreadOver(columns: readonly string[], cells: readonly string[]): number {
  const extra = cells.length - columns.length;
  const who = columns.findIndex((name) => bodyLabels.has(name));
  const isBody = (at: number) => namesOnly(cells[at] ?? '') !== null;
  return who > 0 && !isBody(who) && isBody(who + extra) ? extra : 0;
}

/**
 * The names of columns for the cells of one row. Where it has more cells than there are names, the first may stand for several. A row under cells that reach over several rows has fewer cells of its own than the table
 * has columns; where a cell in it says when, that stands in the column of times, and what is missing is missing at the beginning.
 */
export function alignColumns(
  columns: readonly string[],
  cells: readonly string[],
): readonly string[] {
  const missing = columns.length - cells.length;
  const times = columns.findIndex((name) => OF_TIMES.test(name));
  if (missing < 0)
    return [...Array<string>(spreadOver(columns, cells)).fill(columns[0] ?? ''), ...columns];
  if (missing === 0 || times < 0) return columns;
  const says = cells.findIndex(saysWhen);
  const shift = times - says;
  return says < 0 || shift < 0 || shift > missing ? columns : columns.slice(shift);
}
