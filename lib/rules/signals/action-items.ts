import { perModel } from '../../lexicon/current-model.ts';
import { VIGOUR } from '../../lexicon/notice-words.ts';
import { policyVerbs } from '../../lexicon/policy-verbs.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

const ORDINALS = '一二三四五六七八九十';
/** Behind the first letter of an item: it stands at the head of a line or sentence. */
const AT_HEAD = '(?<=(?:^|[。；\\s]).)';

const PATTERN = perModel(() =>
  byUnit(
    `(?:[${ORDINALS}]${AT_HEAD}(?:[${ORDINALS}]{0,2}[、.．]|是)|[(（]${AT_HEAD}[${ORDINALS}]{1,3}[)）]|\\d${AT_HEAD}\\d?[.．、])\\s{0,4}${VIGOUR.source}?${anyOf(policyVerbs()).source}`,
    'g',
  ),
);

/** `一、加强组织领导`, `（二）大力推进…`, `3.建立健全…`: a numbered item that begins with a verb of policy. */
export const actionItems: Rule<null> = {
  name: 'action-items',
  get pattern() {
    return PATTERN();
  },
  read: () => ({ value: null }),
};
