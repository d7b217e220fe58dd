import { roleWords, taskBodies } from '../../lexicon/task-bodies.ts';
import type { BodyValue } from '../../model/body.ts';
import { columnAt } from '../column-at.ts';
import type { Passage, Reading, Rule } from '../rule.ts';
import { bearers, letFirstLead } from './bearers.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { isBody } from './names.ts';

const LABELS = roleWords(taskBodies.labels);

/** A table cell that holds names and nothing else; the column's head (配合单位) tells the role. */
export const tableCell: Rule<BodyValue> = {
  name: 'table-cell',
  pattern: /(?:(?<=\t)|^(?=[^\t\n]{2,300}\t))[^\t\n]{2,300}(?=\t|$)/gu,
  read: ({ 0: cell, index }, passage) => {
    if (NO_TASK.has(passage.role)) return null;
    return readCell(passage, { from: index, to: index + cell.length });
  },
};

function readCell(
  passage: Passage,
  cell: { from: number; to: number },
): Reading<BodyValue>[] | null {
  const role = LABELS.get(columnAt(passage, cell.from)?.replace(/\s/gu, '') ?? '');
  const groups = readGroups(passage.text, cell);
  const names = groups.flatMap((group) => group.names);
  const areBodies = names.every(({ name }) => isBody(name));
  if (!areBodies) return null;
  return letFirstLead(bearers(groups, role ?? 'responsible', cell), passage);
}
