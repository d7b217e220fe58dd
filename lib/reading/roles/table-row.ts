import type { BlockRole } from '../../model/block.ts';
import { namesOnly } from '../../rules/bodies/names-only.ts';
import { shape } from '../../text/pattern.ts';
import { saysWhen } from '../align-columns.ts';
import { isFigure } from '../figure-cell.ts';
import { isSecondHead } from '../second-head.ts';
import { hasSentence } from './has-sentence.ts';
import type { RoleRule, Scene } from './scene.ts';
import { endsFigures, endsRows, type Table } from './table.ts';

/** 1, 12 某项任务: where the first row begins; not 2025年目标. */
const ROW_NUMBER = /^\d{1,3}(?![\d年])/u;

/** 一, and behind it the name of a group of rows. */
const GROUP = /^\s*[一二三四五六七八九十]{1,3}\s*$/u;

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

/** 三、⇥水岸联动⇥15⇥落实属地管理责任: a group's own row, which lost the break before its first task. */
const TASK_BEHIND = shape`\t[^\t]{10,}$`;

/** A cell of words, and not of marks alone: 产业振兴⇥30. */
const saysWords = (cell: string) => /[^\d\s.%分-]/u.test(cell);

/** What a row numbered 一、 is: it heads a group of rows, unless it tells how marks are given, or a task is in it, too. */
function groupRow(text: string): BlockRole {
  if (/[。；]/u.test(text)) return 'body';
  return TASK_BEHIND.test(text) ? 'measure' : 'heading';
}

/** A row of a table of tasks, or a line of its cells: a measure. Rows that only sum up or head a group are none, nor cells of names or times alone. */
function taskRow(scene: Scene): BlockRole {
  const { text, heading } = scene.paragraph;
  const [first = '', ...others] = text.split('\t');
  if (SUM.test(first)) return 'body';
  if (heading?.value.style === 'ordinal') return groupRow(text);
  if (GROUP.test(first) && others.filter(saysWords).length === 1) return groupRow(others.join(''));
  if (others.length > 0) return 'measure';
  if (namesOnly(text) !== null || saysWhen(text)) return 'bodies';
  return headsRows(scene) ? 'heading' : furtherLine(scene);
}

/** The next name of a column where each has a line of its own, or a second head row. */
function goesOnWithHead({ paragraph: { text }, after }: Scene, table: Table): boolean {
  const { isTabbed, isUnnumbered } = table;
  if (isUnnumbered) return ![text, after[0]?.text ?? ''].some(isFigure);
  return isTabbed ? isSecondHead(text.split('\t'), after[0]?.text) : !ROW_NUMBER.test(text);
}

/** “十三五”期间：, and below it the number of a row: the period of the rows that follow. */
const PERIOD = /^.{2,12}期间：\n\d+$/u;

/** A line of a table, from its head row on. */
export const tableRow: RoleRule = (scene) => {
  const { table, paragraph, after } = scene;
  if (table === null || endsRows(table, paragraph, after)) return null;
  const { heading, text } = paragraph;
  if (PERIOD.test(`${text}\n${after[0]?.text}`)) return 'heading';
  if (table.inHead && heading === null && goesOnWithHead(scene, table)) return 'meta';
  if (table.isOfTasks) return taskRow(scene);
  return endsFigures(paragraph) || heading?.value.style === 'ordinal' ? null : 'body';
};
