import { bodyLabels } from '../../lexicon/task-bodies.ts';
import type { BlockRole } from '../../model/block.ts';
import type { BodyValue } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { bearers, keepNames, letFirstLead } from './bearers.ts';
import { closingBracket } from './cut.ts';
import { readLabelled } from './groups.ts';
import { isBody, type Name } from './names.ts';

const LABEL = pattern`(?<label>${anyOf(bodyLabels.keys())})(?:（[^（）]{1,24}）)? ?[】\]）〕]?(?:[：:]|(?<is>[为是])|(?<=【[^【】]{2,12}】))`;
const NEXT_LABEL = pattern`[，、；; ]{0,2}${LABEL}`;

/** Where a list of names ends: a full stop, the line, the cell, any other label (；联系人：), or a blank with the next item of a list behind it. */
const LIST_END =
  /[。\n\t【]|[；;，,] ?(?=\p{Script=Han}{2,8}[：:])|\s(?=\p{Script=Han}{2,8}[：:])|\s(?=[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/u;

/** Words that make a name, of whatever ending (农业银行, 三大运营商); no figures, no sentence. */
const NAME = /^[\p{Script=Han}A-Za-z“”（）〔〕、·—-]{2,40}$/u;
const SENTENCE = /[为是均应将]|除外|之外|^适用|完成$|推进$/u;

function isName({ name }: Name): boolean {
  return NAME.test(name) && (isBody(name) || !SENTENCE.test(name));
}

/** Where nobody bears a task. */
export const NO_TASK: ReadonlySet<BlockRole> = new Set([
  'title',
  'meta',
  'addressee',
  'sign',
  'attach',
  'chrome',
]);

function listSpan(text: string, from: number): Span {
  const to = closingBracket(text, from);
  const inside = text.slice(from, to);
  const ends = [inside.search(LIST_END), inside.search(NEXT_LABEL)].filter((end) => end >= 0);
  return { from, to: from + Math.min(inside.length, ...ends) };
}

/** 责任单位：省财政厅、省税务局；配合单位：各市人民政府: a label and its list, in brackets or not. */
export const label: Rule<BodyValue> = {
  name: 'label',
  pattern: LABEL,
  read: ({ 0: words, index, groups }, passage) => {
    if (NO_TASK.has(passage.role)) return null;
    const list = readLabelled(passage.text, listSpan(passage.text, index + words.length));
    const isSaid = groups?.is !== undefined;
    if (isSaid && !list.every(({ names }) => names.every(({ name }) => isBody(name)))) return null;
    const named = keepNames(list, isName);
    const role = bodyLabels.get(groups?.label ?? '') ?? 'responsible';
    return letFirstLead(bearers(named, role, { from: index, to: index + words.length }), passage);
  },
};
