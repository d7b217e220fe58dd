import { APPOINTED, EARNESTLY, NO_BEARING } from '../../lexicon/body-words.ts';
import type { BodyValue } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { BY } from '../by.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { clauseBefore, isBracketed } from './clause.ts';
import { type Group, readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { bearersNamed } from './named.ts';
import { isBody } from './names.ts';
import { partnersBehind } from './partners.ts';
import { subjectOfSentence } from './subject.ts';

const MANNER = byUnit(
  `(?:应当?|须|并|${EARNESTLY.source}|要)*(?:(?:按照|依照|根据|依据)[^，。；：、]{2,16})?$`,
);

const HANDED_TO = byUnit(`.*(?:${APPOINTED.source}|${BY.source})`);

/** 由市农牧业局牵头，市财政局、市统计局参与: who leads in running text, and who takes part. */
export const ledBy: Rule<BodyValue> = {
  name: 'led-by',
  pattern: byUnit(
    `总?牵头(?!${NO_BEARING.source}|人|责任|考核|作用|抓总的)|主办(?=[，、；。]|$)`,
    'g',
  ),
  read: ({ 0: words, index }, { text, role }) => {
    if (NO_TASK.has(role) || isBracketed(text, index)) return null;
    const trigger = { from: index, to: index + words.length };
    const subject = subjectOf(text, trigger);
    const leads = subject && leadsAmong(text, readGroups(text, subject));
    if (leads === null) return null;
    const partners = partnersBehind(text, trigger.to);
    return [...bearers(leads, 'lead', trigger), ...bearers(partners, 'support', trigger)];
  },
};

/** Who leads; of 党委统一领导、农业农村部门牵头 only whom the last names are of. */
function leadsAmong(text: string, groups: readonly Group[]): Group[] | null {
  const all = bearersNamed(text, groups);
  const last = groups.at(-1);
  if (all !== null || last === undefined) return all;
  const names = last.names.slice(last.names.findLastIndex(({ name }) => !isBody(name)) + 1);
  return names.length > 0 ? bearersNamed(text, [{ ...last, names }]) : null;
}

/** Where those stand who lead; 应, 要做好, 依照职业标准 before 牵头 are none of the name. */
function subjectOf(text: string, { from, to }: Span): Span | null {
  const clause = clauseBefore(text, from);
  const before = text.slice(clause.from, from);
  const handed = HANDED_TO.exec(before)?.[0].length ?? 0;
  const manner = MANNER.exec(before)?.[0].length ?? 0;
  const own = { from: clause.from + handed, to: from - manner };
  if (own.to > own.from) return own;
  return /^\p{Script=Han}{2}/u.test(text.slice(to)) ? subjectOfSentence(text, clause.from) : null;
}
