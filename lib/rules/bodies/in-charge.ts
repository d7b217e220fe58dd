import { LEADS, NO_BEARING } from '../../lexicon/body-words.ts';
import { DUTY_TO_PEOPLE } from '../../lexicon/modal-words.ts';
import type { BodyValue } from '../../model/body.ts';
import { byUnit } from '../../text/by-unit.ts';
import { OF_SYSTEM } from '../of-system.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { isBracketed } from './clause.ts';
import { readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { bearersNamed } from './named.ts';
import { partnersBehind } from './partners.ts';
import { subjectBefore } from './subject.ts';

/** 负责同志, 负责领导, but 负责领导、组织和指挥. */
const NOUN = `(?!领导[、和]?${LEADS.source})${NO_BEARING.source}`;
/** 负责日常工作的同志, 负责整治工作人员名单: says of persons what they do. */
const OF_PERSONS = '[^，。；：、\\n\\t]{0,12}(?:的(?:人员|同志|领导)|人员名单)';

/** 州数据资源主管部门负责统筹…, 由省经济和信息化厅负责解释: a body as the subject of being in charge, outside of brackets. */
export const inCharge: Rule<BodyValue> = {
  name: 'in-charge',
  pattern: byUnit(
    `负责(?!(?<!(?=${DUTY_TO_PEOPLE.source})负责)人|任|相结合|制(?![定订作造])|者|的|${NOUN}|${OF_PERSONS}|${OF_SYSTEM.source})`,
    'g',
  ),
  read: ({ 0: words, index }, { text, role }) => {
    if (NO_TASK.has(role) || isBracketed(text, index)) return null;
    const subject = subjectBefore(text, index, words.length);
    if (subject === null) return null;
    const named = bearersNamed(text, readGroups(text, subject));
    const trigger = { from: index, to: index + words.length };
    if (named === null) return null;
    const partners = partnersBehind(text, trigger.to).filter((group) => group.role === 'support');
    return [...bearers(named, 'responsible', trigger), ...bearers(partners, 'support', trigger)];
  },
};
