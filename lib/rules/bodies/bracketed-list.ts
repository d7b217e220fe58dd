import type { BodyValue } from '../../model/body.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { bearers, letFirstLead } from './bearers.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { isBody } from './names.ts';

/** 。（市农牧业局、市财政局）: a bracket behind a task that holds names and nothing else. */
export const bracketedList: Rule<BodyValue> = {
  name: 'bracketed-list',
  pattern: pattern`(?<=^|[。；;）％%\d]) ?（(?:[^（）]|（[^（）]{0,40}）){2,400}）(?=[。；;]?(?:\s|$))`,
  read: ({ 0: words, index }, passage) => {
    if (NO_TASK.has(passage.role)) return null;
    const from = index + words.indexOf('（') + 1;
    const span = { from, to: index + words.length - 1 };
    const groups = readGroups(passage.text, span);
    const names = groups.flatMap((group) => group.names);
    if (!names.every(({ name }) => isBody(name))) return null;
    return letFirstLead(bearers(groups, 'responsible', span), passage);
  },
};
