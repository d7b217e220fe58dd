import type { BlockRole } from '../../model/block.ts';
import type { RoleRule, Scene } from './scene.ts';

/** Roles of the lines of a table. */
const ROWS: readonly BlockRole[] = ['measure', 'body', 'heading', 'chrome'];
const HEAD_ROW = /^(?:序号|项目名称|指标名称|任务名称)(?:\t|\s|$)/u;
const SUM = /^(?:总分|合计|小计|总计)/u;

/** We are in a table: its head row came, and since then nothing but its lines. */
function inTable({ before }: Scene): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const line = before[index];
    if (line === undefined || !ROWS.includes(line.role))
      return line?.role === 'meta' && HEAD_ROW.test(line.text);
  }
  return false;
}

/** A line that goes on with the row above is what that row is. */
function furtherLine({ paragraph, before }: Scene): BlockRole {
  const above = before.at(-1)?.role;
  if (above === 'body') return 'body';
  return above === 'heading' && paragraph.heading === null ? 'heading' : 'measure';
}

/** A row of a task table, or a line of its cells: a measure. Rows that only sum up or head a group are none. */
export const tableRow: RoleRule = (scene) => {
  if (!inTable(scene)) return null;
  const { text, heading } = scene.paragraph;
  const [first = '', ...others] = text.split('\t');
  if (SUM.test(first)) return 'body';
  if (others.length === 0) return furtherLine(scene);
  if (heading?.value.style !== 'ordinal') return 'measure';
  return /[。；]/u.test(text) ? 'body' : 'heading';
};
