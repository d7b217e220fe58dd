import type { BodyValue } from '../../model/body.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { clauseBefore, isBracketed } from './clause.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { isBody } from './names.ts';

/** Who hands over stands before these: 州人民政府授权州数据资源主管部门负责. */
const HANDED_TO = /.*(?:授权|委托|指定|责成|交由|改由|统一由|[^自理缘来经]由)/u;
const LONGEST = 120;

/** 州数据资源主管部门负责统筹…, 由省经济和信息化厅负责解释: a body as the subject of being in charge, outside of brackets. */
export const inCharge: Rule<BodyValue> = {
  name: 'in-charge',
  pattern: /负责(?!人|任|制|同志|干部|者|单位|部门|领导|的)/gu,
  read: ({ 0: words, index }, passage) => {
    if (NO_TASK.has(passage.role) || isBracketed(passage.text, index)) return null;
    const clause = clauseBefore(passage.text, index);
    const before = passage.text.slice(clause.from, clause.to);
    const handed = HANDED_TO.exec(before)?.[0].length ?? 0;
    if (before.length > LONGEST || before.length === handed) return null;
    const to = index + words.length;
    const groups = readGroups(passage.text, { from: clause.from + handed, to });
    const names = groups.flatMap((group) => group.names);
    if (names.length === 0 || !names.every(({ name }) => isBody(name))) return null;
    return bearers(groups, 'responsible', { from: index, to });
  },
};
