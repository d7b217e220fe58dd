import type { BodyValue } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { bearers, letFirstLead } from './bearers.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { isBody } from './names.ts';

/** 主管部门（市财政局）, 管委会（区政府）: the bracket says who that is. */
const NAMES_WHO = /[局委厅办府部院会门位构区司校镇道条章节]$/u;

/** Behind a word, and no stop, only what ends its line is such a bracket. */
function isOfTask(text: string, { from, to }: Span): boolean {
  const before = text.slice(0, from);
  return !/\p{Script=Han}$/u.test(before) || (to === text.length && !NAMES_WHO.test(before));
}

/** 。（市农牧业局、市财政局）: a bracket behind a task that holds names and nothing else. */
export const bracketedList: Rule<BodyValue> = {
  name: 'bracketed-list',
  pattern: pattern`(?<=^|[。；;）％%\d\p{Script=Han}]) ?（(?:[^（）]|（[^（）]{0,40}）){2,400}）(?=[。；;]?(?:\s|$))`,
  read: ({ 0: words, index }, passage) => {
    const whole = { from: index, to: index + words.length };
    if (NO_TASK.has(passage.role) || !isOfTask(passage.text, whole)) return null;
    const from = index + words.indexOf('（') + 1;
    const span = { from, to: index + words.length - 1 };
    const groups = readGroups(passage.text, span);
    const names = groups.flatMap((group) => group.names);
    if (!names.every(({ name }) => isBody(name))) return null;
    return letFirstLead(bearers(groups, 'responsible', span), passage);
  },
};
