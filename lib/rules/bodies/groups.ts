import { JOINTLY, REMARK_WORD } from '../../lexicon/body-words.ts';
import { DUTY_OF } from '../../lexicon/common-words.ts';
import { LASTING_WORK, THROUGHOUT } from '../../lexicon/due-words.ts';
import { roleWords, taskBodies } from '../../lexicon/task-bodies.ts';
import type { BodyRole } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import { cutAt } from './cut.ts';
import { isGeneral, type Name, splitNames } from './names.ts';

/** Names with the role that the words behind them give; null where there are none. */
export interface Group {
  readonly names: readonly Name[];
  readonly role: BodyRole | null;
}

const VERBS = roleWords(taskBodies.verbs);
const VERB = anyOf(VERBS.keys()).source;

/** 按职责分工, 分别, 共同: how they do it. */
const MANNER = `(?:在[^，。、；：（）]{0,8}范围内|(?:按照?|根据|依据)[^，。、；：（）]{0,16}${DUTY_OF.source}|(?:各自)?(?:职责|职能)?分工|${JOINTLY.source})*`;
const DOES = byUnit(`${MANNER}(?<verb>${VERB})(?:抓总)?$`);

/** 列第一位者为牵头单位, 下同, 详见附件: says something of the list; 常年推进, 6月底前: of the task. */
const REMARK = byUnit(
  `^(?:列|排|${REMARK_WORD.source}|${LASTING_WORK.source}|${THROUGHOUT.source}|(?:20\\d\\d年)?\\d{1,2}月)`,
);

/** Ends a group; 、 does only behind a verb (A牵头、B配合). */
const GROUP_END = byUnit(`[，,；;。]|(?<=${VERB}(?:抓总)?)(?:、| )`, 'g');
/** 会同, and 会 for short before whoever joins: 市工信局会有关部门. */
const WITH = /会同|(?<=[局委办厅部院])会(?=[省市县区]|有关|相关)/gu;

const ANY_VERB = byUnit(VERB);

/** Whether these words say what somebody does for a task (牵头, 负责, 配合) at all. */
export function namesRole(words: string): boolean {
  return ANY_VERB.test(words);
}

/** The groups of a label or bracket: 省商务厅牵头，合肥海关、省贸促会按职责分工配合. A group without a verb takes that of the next. */
export function readGroups(text: string, span: Span): Group[] {
  const groups = readOwnGroups(text, span);
  let next: BodyRole | null = null;
  return groups
    .reverse()
    .map(({ names, role, isJoined }) => {
      if (isJoined) return { names: names.filter(({ name }) => !isGeneral(name)), role };
      next = role ?? next;
      return { names, role: next };
    })
    .reverse();
}

/**
 * The same in a bracket behind a task, where those before who first only supports bear it: 县供电公司 of （县供电公司，县水利局配合）.
 */
export function readBracket(text: string, span: Span): Group[] {
  const groups = readGroups(text, span);
  const first = readOwnGroups(text, span).findIndex(({ role }) => role !== null);
  if (groups[first]?.role !== 'support') return groups;
  return groups.map((group, at) => (at < first ? { ...group, role: 'responsible' } : group));
}

/** The same behind a label (责任单位：省财政厅；市直部门配合), which gives those without a verb their role. */
export function readLabelled(text: string, span: Span): Group[] {
  return readOwnGroups(text, span).map(({ names, role, isJoined }) => ({
    names: isJoined ? names.filter(({ name }) => !isGeneral(name)) : names,
    role,
  }));
}

function readOwnGroups(text: string, span: Span): ReadGroup[] {
  return cutAt(text, span, GROUP_END)
    .filter(({ from, to }) => !REMARK.test(text.slice(from, to).trim()))
    .flatMap((part) => readGroup(text, part));
}

/** `isJoined`: behind 会同, or leads by itself; it lends its role to nobody. */
interface ReadGroup extends Group {
  readonly isJoined: boolean;
}

/** 市数据局（牵头）、市公安局（配合）: what a bracket behind a name says of it. */
const OWN_ROLE = byUnit(`（(?<verb>${VERB})(?:单位|部门)?）$`);

/**
 * Names with the role that stands behind them all, each by itself where one bears a role of its own; that of who leads is lent to nobody.
 */
function byOwnRole(names: readonly Name[], role: BodyRole | null): ReadGroup[] {
  if (!names.some(({ name }) => OWN_ROLE.test(name))) return [{ names, role, isJoined: false }];
  return names.map((name) => {
    const own = OWN_ROLE.exec(name.name);
    if (own === null) return { names: [name], role, isJoined: false };
    const bare = { ...name, to: name.to - own[0].length, name: name.name.slice(0, own.index) };
    const said = VERBS.get(own.groups?.verb ?? '') ?? role;
    return { names: [bare], role: said, isJoined: said === 'lead' };
  });
}

/** One group; who stands behind 会同 supports. */
function readGroup(text: string, { from, to }: Span): ReadGroup[] {
  const words = text.slice(from, to).trimEnd();
  const does = DOES.exec(words);
  const role = does === null ? null : (VERBS.get(does.groups?.verb ?? '') ?? null);
  const list = { from, to: from + (does?.index ?? words.length) };
  const [first = list, ...others] = cutAt(text, list, WITH);
  return [
    ...byOwnRole(splitNames(text, first), role),
    ...others.map((other) => ({
      names: splitNames(text, other),
      role: 'support' as const,
      isJoined: true,
    })),
  ];
}
