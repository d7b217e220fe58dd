import type { BlockRole } from '../../model/block.ts';
import type { RoleRule, Scene } from './scene.ts';

/** Roles of the lines of a table. */
const ROWS: readonly BlockRole[] = ['measure', 'body', 'heading', 'chrome', 'meta'];
const HEAD_ROW = /^(?:序号|项目名称|指标名称|任务名称)(?:\t|\s|$)/u;
const SUM = /^(?:总分|合计|小计|总计)/u;

/** We are in a table: its head row came, and since then nothing but its lines. */
function inTable({ before }: Scene): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const line = before[index];
    if (line?.role === 'meta' && HEAD_ROW.test(line.text)) return true;
    if (line === undefined || !ROWS.includes(line.role)) return false;
  }
  return false;
}

/** The cells of the head row, where each has a line of its own: 序号, 改革举措, 主要内容 … */
function inHeadRow(before: Scene['before']): boolean {
  const last = before.at(-1);
  return last?.role === 'meta' && !last.text.includes('\t');
}

/** A line that goes on with the row above is what that row is. */
function furtherLine({ paragraph, before }: Scene): BlockRole {
  if (inHeadRow(before) && !/^\d/u.test(paragraph.text)) return 'meta';
  const above = before.at(-1)?.role;
  if (above === 'body') return 'body';
  const wrapped = above === 'heading' && before.at(-1)?.text.includes('\t') === true;
  return wrapped && paragraph.heading === null ? 'heading' : 'measure';
}

/** A row of a task table, or a line of its cells: a measure. Rows that only sum up or head a group are none. */
export const tableRow: RoleRule = (scene) => {
  if (!inTable(scene)) return null;
  const { text, heading } = scene.paragraph;
  const [first = '', ...others] = text.split('\t');
  if (SUM.test(first)) return 'body';
  if (heading?.value.style === 'ordinal') return /[。；]/u.test(text) ? 'body' : 'heading';
  return others.length === 0 ? furtherLine(scene) : 'measure';
};
