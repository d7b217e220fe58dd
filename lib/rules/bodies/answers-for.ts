import type { BodyRole, BodyValue } from '../../model/body.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { clauseBefore } from './clause.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { isBody } from './names.ts';

const ROLES = new Map<string, BodyRole>([
  ['牵头', 'lead'],
  ['配合', 'support'],
]);

/**
 * 政务部门是本部门政务数据的责任主体, 市林业局为牵头单位: a body that a sentence makes answerable. What stands before
 * the last names (A为牵头单位、B为责任单位) is another's.
 */
export const answersFor: Rule<BodyValue> = {
  name: 'answers-for',
  pattern: pattern`(?:是|为|作为)(?=[^，。；、]{0,30}(?<kind>责任|实施|牵头|配合)(?:单位|部门)(?:[，。；、）]|$))`,
  read: ({ 0: words, index, groups }, passage) => {
    if (NO_TASK.has(passage.role)) return null;
    const subjects = readGroups(passage.text, clauseBefore(passage.text, index));
    const names = subjects.flatMap((subject) => subject.names);
    const own = names.slice(names.findLastIndex(({ name }) => !isBody(name)) + 1);
    const role = ROLES.get(groups?.kind ?? '') ?? 'responsible';
    return bearers([{ names: own, role }], role, { from: index, to: index + words.length });
  },
};
