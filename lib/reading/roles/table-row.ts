import type { BlockRole } from '../../model/block.ts';
import { hasSentence } from './has-sentence.ts';
import type { RoleRule, Scene } from './scene.ts';
import { endsFigures, endsRows } from './table.ts';

const SUM = /^(?:总分|合计|小计|总计)/u;

/** A line that goes on with the row above is what that row is. */
function furtherLine({ paragraph, before }: Scene): BlockRole {
  const above = before.at(-1);
  if (above?.role === 'body') return 'body';
  const wrapped =
    above?.role === 'heading' && above.text.includes('\t') && !hasSentence(paragraph.text);
  return wrapped && paragraph.heading === null ? 'heading' : 'measure';
}

/** （一）空气质量目标 between rows: it heads a group of them. */
function headsRows({ paragraph: { text, heading }, after: [next] }: Scene): boolean {
  const isNumbered = heading?.value.style === 'bracketed-ordinal';
  return isNumbered && !hasSentence(text) && next?.text.includes('\t') === true;
}

/** A row of a table of tasks, or a line of its cells: a measure. Rows that only sum up or head a group are none. */
function taskRow(scene: Scene): BlockRole {
  const { text, heading } = scene.paragraph;
  const [first = '', ...others] = text.split('\t');
  if (SUM.test(first)) return 'body';
  if (heading?.value.style === 'ordinal') return /[。；]/u.test(text) ? 'body' : 'heading';
  if (others.length > 0) return 'measure';
  return headsRows(scene) ? 'heading' : furtherLine(scene);
}

/** A line of a table, from its head row on. */
export const tableRow: RoleRule = (scene) => {
  const { table, paragraph, after } = scene;
  if (table === null || endsRows(table, paragraph, after)) return null;
  if (table.inHead && !table.isTabbed && !/^\d/u.test(paragraph.text)) return 'meta';
  if (table.isOfTasks) return taskRow(scene);
  return endsFigures(paragraph) ? null : 'body';
};
