import { actionVerbs } from '../../../../lexicon/action-verbs.ts';
import { perModel } from '../../../../lexicon/current-model.ts';
import { DO } from '../../../../lexicon/target-words.ts';
import { anyOf, shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 5个县且不超过20个村: the thing counted first. */
const FIRST = shape`^(?<thing>[^，□且的]{1,8})且$`;
/** Behind the second number, up to the end of its clause. */
const BEHIND_SECOND = shape`且□(?<rest>[^，。；□]{1,24})`;
/** 村开展试点, 档次的产品提高补贴额: the thing counted second, of what both are, and what is done with it. */
const REST = perModel(
  () =>
    shape`^(?<thing>[^的]{1,8}?)(?:的(?<of>[^的]{2,6}?))?(?<done>(?:${DO()}|${anyOf(actionVerbs().verbs)})[^的]{1,12})?$`,
);

/** 开展试点的县 of 选择«不超过5个»县且不超过20个村开展试点: two things counted for one deed. */
export const countedTogether: Way = {
  name: 'countedTogether',
  names: ({ around: { own, behind, ahead } }) => {
    const first = FIRST.exec(behind)?.groups?.thing;
    const told =
      first === undefined ? second(own, behind) : BEHIND_SECOND.exec(ahead)?.groups?.rest;
    if (told === undefined) return null;
    const { thing, of = '', done } = REST().exec(told)?.groups ?? {};
    if (thing === undefined) return first ?? null;
    return `${done === undefined ? '' : `${done}的`}${of}${first ?? thing}`;
  },
};

function second(own: string, behind: string): string | undefined {
  return /□[^，□]{1,8}且$/u.test(own) ? behind : undefined;
}
