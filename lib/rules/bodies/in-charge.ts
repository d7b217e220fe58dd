import { NO_BEARING } from '../../lexicon/body-words.ts';
import type { BodyValue } from '../../model/body.ts';
import type { Rule } from '../rule.ts';
import { bearers, keepNames } from './bearers.ts';
import { isBracketed } from './clause.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { inOneName, isBody, isGeneral } from './names.ts';
import { subjectBefore } from './subject.ts';

/** 州数据资源主管部门负责统筹…, 由省经济和信息化厅负责解释: a body as the subject of being in charge, outside of brackets. */
export const inCharge: Rule<BodyValue> = {
  name: 'in-charge',
  pattern: new RegExp(`负责(?!人|任|制|${NO_BEARING.source}|者|的)`, 'gu'),
  read: ({ 0: words, index }, passage) => {
    if (NO_TASK.has(passage.role) || isBracketed(passage.text, index)) return null;
    const subject = subjectBefore(passage.text, index, words.length);
    if (subject === null) return null;
    const trigger = { from: index, to: index + words.length };
    const groups = keepNames(readGroups(passage.text, subject), ({ name }) => !isGeneral(name)).map(
      (group) => ({ ...group, names: inOneName(passage.text, group.names) }),
    );
    const names = groups.flatMap((group) => group.names);
    if (!names.every(({ name }) => isBody(name))) return null;
    return bearers(groups, 'responsible', trigger);
  },
};
