import { APPOINTED, EARNESTLY, NO_BEARING } from '../../lexicon/body-words.ts';
import { roleWords, taskBodies } from '../../lexicon/task-bodies.ts';
import type { BodyValue } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { clauseBefore, isBracketed } from './clause.ts';
import { type Group, readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { isBody } from './names.ts';

const VERB = anyOf(roleWords(taskBodies.verbs).keys()).source;

/** ，市财政局、市统计局参与的: who takes part, behind the one who leads. */
const TAKES_PART = new RegExp(
  `^[，、](?<list>[^。；，\\n\\t]{2,300}?(?:${VERB}))(?!单位|部门)`,
  'u',
);

const MANNER = new RegExp(
  `(?:应当?|须|${EARNESTLY.source}|要)*(?:(?:按照|依照|根据|依据)[^，。；：、]{2,16})?$`,
  'u',
);

const HANDED_TO = new RegExp(`.*(?:${APPOINTED.source}|[^自理缘来经]由|^由)`, 'u');

/** 由市农牧业局牵头，市财政局、市统计局参与: who leads in running text, and who takes part. */
export const ledBy: Rule<BodyValue> = {
  name: 'led-by',
  pattern: new RegExp(`牵头(?!${NO_BEARING.source}|人|责任|考核|作用|抓总的)`, 'gu'),
  read: ({ 0: words, index }, passage) => {
    const { text, role } = passage;
    if (NO_TASK.has(role) || isBracketed(text, index)) return null;
    const to = index + words.length;
    const clause = clauseBefore(text, index);
    const handed = HANDED_TO.exec(text.slice(clause.from, index))?.[0].length ?? 0;
    const subject = { from: clause.from + handed, to: index };
    const leads = readGroups(text, { ...subject, to: index - lengthOfModal(text, subject) });
    if (!areBodies(leads)) return null;
    const others = TAKES_PART.exec(text.slice(to))?.groups?.list ?? '';
    const partners = readGroups(text, { from: to + 1, to: to + 1 + others.length });
    const trigger = { from: index, to };
    return [
      ...bearers(leads, 'lead', trigger),
      ...(areBodies(partners) ? bearers(partners, 'support', trigger) : []),
    ];
  },
};

function areBodies(groups: readonly Group[]): boolean {
  return groups.every(({ names }) => names.every(({ name }) => isBody(name)));
}

/** 应, 要做好, 依照职业标准 before 牵头 are none of the name. */
function lengthOfModal(text: string, { from, to }: Span): number {
  return MANNER.exec(text.slice(from, to))?.[0].length ?? 0;
}
