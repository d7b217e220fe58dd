import type { BodyValue } from '../../model/body.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { clauseBefore } from './clause.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { isBody } from './names.ts';

/** 政务部门是本部门政务数据资源的责任主体: a body that a sentence makes answerable. */
export const answersFor: Rule<BodyValue> = {
  name: 'answers-for',
  pattern: /(?:是|为|作为)(?=[^，。；]{0,30}(?:责任主体|责任单位|责任部门|实施主体|第一责任人))/gu,
  read: ({ 0: words, index }, passage) => {
    if (NO_TASK.has(passage.role)) return null;
    const groups = readGroups(passage.text, clauseBefore(passage.text, index));
    const names = groups.flatMap((group) => group.names);
    if (names.length === 0 || !names.every(({ name }) => isBody(name))) return null;
    return bearers(groups, 'responsible', { from: index, to: index + words.length });
  },
};
