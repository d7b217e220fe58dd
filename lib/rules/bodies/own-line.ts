import { bodyLabels } from '../../lexicon/task-bodies.ts';
import type { BodyValue } from '../../model/body.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { bearers, letFirstLead } from './bearers.ts';
import { namesOnly } from './names-only.ts';

/** A line of a wrapped table cell, or of a list of who bears a task, that holds names and nothing else. */
export const ownLine: Rule<BodyValue> = {
  name: 'own-line',
  applies: ({ role, inTable }) => role === 'bodies' || inTable === true,
  pattern: pattern`^[^\t\n]{2,300}$`,
  read: ({ 0: line }, passage) => {
    const groups = namesOnly(line);
    if (groups === null) return null;
    const role = bodyLabels.get(passage.columns?.[0] ?? '');
    const span = { from: 0, to: line.length };
    return letFirstLead(bearers(groups, role ?? 'responsible', span), passage);
  },
};
