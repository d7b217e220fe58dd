import { bodyLabels } from '../../lexicon/task-bodies.ts';
import type { BodyRole, BodyValue } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { columnAt } from '../column-at.ts';
import type { Passage, Reading, Rule } from '../rule.ts';
import { bearers, letFirstLead } from './bearers.ts';
import { cutAt } from './cut.ts';
import { type Group, readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { areBodies, arePlaces } from './named.ts';

/** Whether a column's name says that those in it bear the task. */
const isLabel = (name = '') => bodyLabels.has(name.replace(/\s/gu, ''));

/** Letters in the names of columns of bodies: 单位, 责任领导, 县区. */
const OF_BODIES = /[位门构关体室责头合办区镇街]/u;

/** A table cell that holds names and nothing else; the column's head (配合单位) tells the role. */
export const tableCell: Rule<BodyValue> = {
  name: 'table-cell',
  pattern: pattern`(?:(?<=\t)|^(?=[^\t\n]{2,300}\t))[^\t\n]{2,300}(?=\t|$)`,
  read: ({ 0: cell, index }, passage) => {
    if (NO_TASK.has(passage.role) || standsAside(passage, index)) return null;
    return readCell(passage, { from: index, to: index + cell.length });
  },
};

/** 敬老院 under 检查对象, beside a column 责任单位: whom the task is about, or where it is done. */
function standsAside(passage: Passage, at: number): boolean {
  const column = columnAt(passage, at);
  if (column === undefined || OF_BODIES.test(column)) return false;
  return (passage.columns ?? []).some((name) => isLabel(name));
}

function readCell(passage: Passage, cell: Span): Reading<BodyValue>[] | null {
  const groups = groupsIn(passage.text, cell);
  const names = groups.flatMap((group) => group.names);
  if (!areBodies(names) && !(arePlaces(names) && isLabel(columnAt(passage, cell.from))))
    return null;
  return letFirstLead(bearers(groups.map(byColumn), roleAt(passage, cell.from), cell), passage);
}

/** 按职责分工负责 behind the names of a cell says how they bear the task; the column says as what. */
function byColumn(group: Group): Group {
  return group.role === 'responsible' ? { ...group, role: null } : group;
}

/** Names stand in a cell one below the other, too: its lines are parted by blanks. */
function groupsIn(text: string, cell: Span): Group[] {
  const lines = cutAt(text, cell, / /gu).flatMap((line) => readGroups(text, line));
  const names = lines.flatMap((group) => group.names);
  return areBodies(names) ? lines : readGroups(text, cell);
}

/** Beside a column of who leads, who is 主责单位 does the work. */
function roleAt(passage: Passage, at: number): BodyRole {
  const [column, ...others] = [columnAt(passage, at), ...(passage.columns ?? [])].map(
    (name) => name?.replace(/\s/gu, '') ?? '',
  );
  const role = bodyLabels.get(column ?? '') ?? 'responsible';
  const isLed = others.some((name) => /^牵头/u.test(name));
  return role === 'lead' && isLed && !/牵头/u.test(column ?? '') ? 'responsible' : role;
}
