import { NO_BEARING } from '../../lexicon/body-words.ts';
import { roleWords, taskBodies } from '../../lexicon/task-bodies.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import { type Group, readGroups } from './groups.ts';
import { bearersNamed } from './named.ts';

const VERB = anyOf(roleWords(taskBodies.verbs).keys()).source;

/** ，市财政局、市统计局参与的: who takes part, behind the one who leads. */
const TAKES_PART = byUnit(
  `^\\p{Script=Han}{0,6}[，、](?<list>[^。；，\\n\\t]{2,300}?(?:${VERB}))(?!${NO_BEARING.source}|人)`,
);

/** Those named right behind `at`, where the words end that say who leads, with what they do: ，市财政局、市统计局参与. */
export function partnersBehind(text: string, at: number): Group[] {
  const match = TAKES_PART.exec(text.slice(at));
  const list = match?.groups?.list;
  if (match === null || list === undefined) return [];
  const to = at + match[0].length;
  return bearersNamed(text, readGroups(text, { from: to - list.length, to })) ?? [];
}
