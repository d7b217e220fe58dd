import { EARNESTLY, NO_BEARING, TOGETHER } from '../../lexicon/body-words.ts';
import type { BodyValue } from '../../model/body.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { clauseBefore, isBracketed } from './clause.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { isBody, isGeneral } from './names.ts';

/** How a body supports: 要积极, 表示将主动; none of its name. */
const MANNER = new RegExp(`(?:也|并|都|均|${EARNESTLY.source}|将|应当?|须|要|可)*$`, 'u');

const HANDED_TO = /.*(?:授权|委托|指定|[^自理缘来经]由|^由)/u;

/** 行业协会要积极配合政府, 由乡镇负责、医疗机构配合: a body as the subject of supporting, outside of brackets. 密切配合 and 协作配合 are mutual. */
export const supports: Rule<BodyValue> = {
  name: 'supports',
  pattern: new RegExp(`(?<!不|${TOGETHER.source})配合(?!${NO_BEARING.source}|比|度)`, 'gu'),
  read: ({ 0: words, index }, passage) => {
    const { text, role } = passage;
    if (NO_TASK.has(role) || isBracketed(text, index)) return null;
    const clause = clauseBefore(text, index);
    const before = text.slice(clause.from, index);
    const to = index - (MANNER.exec(before)?.[0].length ?? 0);
    const handed = HANDED_TO.exec(before)?.[0].length ?? 0;
    const groups = readGroups(text, { from: clause.from + handed, to });
    const own = groups.filter((group) => group.role === null).flatMap(({ names }) => names);
    const areOwn = own.every(({ name }) => isBody(name) && !isGeneral(name));
    if (!areOwn) return null;
    const trigger = { from: index, to: index + words.length };
    return bearers([{ names: own, role: 'support' }], 'support', trigger);
  },
};
