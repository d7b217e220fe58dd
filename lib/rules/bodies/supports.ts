import { EARNESTLY, NO_BEARING, SOMEBODY, TOGETHER } from '../../lexicon/body-words.ts';
import { DUTY_OF } from '../../lexicon/common-words.ts';
import type { BodyValue } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { shape } from '../../text/pattern.ts';
import { BY } from '../by.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { clauseBefore, isBracketed } from './clause.ts';
import { type Group, readGroups } from './groups.ts';
import { NO_TASK } from './label.ts';
import { bearersNamed } from './named.ts';
import { subjectOfSentence } from './subject.ts';

/** How a body supports: 要积极, 表示将主动, 应当通过适当方式及时予以, 做好相关(配合工作); none of its name. */
const MANNER = byUnit(
  `(?:也|并|都|均|${EARNESTLY.source}|及时|将|应当?|须|要|可|(?:以|通过)[^，。；：、]{2,12}方式|(?:按照?|根据|依据)[^，。；：、]{0,8}${DUTY_OF.source})*(?:[做抓]好(?:[相有]关)?)?$`,
);

const CLOSELY = /[紧密][密切]$/u;
/** Whoever is named with a field; 各部门, 有关单位 are all or nobody. */
const NAMES_SOME = shape`^(?!.*各)(?!相关|有关|全体|${SOMEBODY}(?:[、和]|$))`;
/** 必须积极 before 密切. */
const WIDEST = 8;

const HANDED_TO = shape`.*(?:授权|委托|指定|${BY})`;

/** 行业协会要积极配合政府, 由乡镇负责、医疗机构配合: a body as the subject of supporting, outside of brackets. 协作配合 is mutual, as is 密切配合 of all or of nobody in particular; not 其他部门要密切配合, which tells of those who do not lead. */
export const supports: Rule<BodyValue> = {
  name: 'supports',
  pattern: byUnit(
    `(?:(?<!不|${TOGETHER.source})|(?<=[紧密][密切]))配合(?!${NO_BEARING.source}|比|度)`,
    'g',
  ),
  read: ({ 0: words, index }, { text, role }) => {
    if (NO_TASK.has(role) || isBracketed(text, index)) return null;
    const trigger = { from: index, to: index + words.length };
    const subject = subjectOf(text, trigger);
    if (subject === null || isMutual(text, subject, trigger)) return null;
    const own = readGroups(text, subject).filter((group) => group.role === null);
    const named = bearersNamed(text, own);
    const asSupport = ({ names }: Group) => ({ names, role: 'support' as const });
    return named && bearers(named.map(asSupport), 'support', trigger);
  },
};

/** 各部门密切配合, 有关单位要紧密配合: how all are to work with one another; of 公安、交通部门紧密配合 only some are to help. */
function isMutual(text: string, subject: Span, { from }: Span): boolean {
  if (!CLOSELY.test(text.slice(subject.from, from))) return false;
  const who = text.slice(subject.from, subject.to);
  return !/^\s*其他/u.test(who) && (subject.to < from - WIDEST || !NAMES_SOME.test(who));
}

/** Where those stand who support; in the sentence's head only where the words say whom or what for. */
function subjectOf(text: string, { from, to }: Span): Span | null {
  const clause = clauseBefore(text, from);
  const before = text.slice(clause.from, from);
  const handed = HANDED_TO.exec(before)?.[0].length ?? 0;
  const manner = MANNER.exec(before)?.[0].length ?? 0;
  const own = { from: clause.from + handed, to: from - manner };
  if (own.to > own.from) return own;
  if (!/^[^，。；：、\n\t]{2}/u.test(text.slice(to))) return null;
  const subject = subjectOfSentence(text, clause.from);
  // 市某局：制定方案，配合检查: a paragraph headed by a body tells its duties, of which the first gives its role.
  return subject !== null && text[subject.to] !== '：' ? subject : null;
}
