import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { clauseBefore, headingTopic } from '../topic.ts';
import type { Way } from '../way.ts';

const GIVEN = shape`(?:${GIVE}|核给|给付|领取)$`;
/** 失业给付 behind 发给 is what is given, and no giving. */
const BENEFIT = shape`(?:${GIVE}|核给)(?<what>[^，□的]{2,8}给付)$`;

/** 资金拨付, 补贴发放: what is given stands before the verb. */
const SUM_GIVEN = shape`^(?<sum>\p{Script=Han}{0,6}(?:资金|款项?|金|${AID})(?:${GIVE}))$`;

/** 失业给付发给期限 of 失业给付，最长发给«六个月»: of what so much is given. */
export const given: Way = {
  name: 'given',
  names: ({ around }) => {
    const verb = GIVEN.exec(around.inner || around.own)?.[0];
    if (verb === undefined || around.behind.length >= 2) return null;
    const { what } = BENEFIT.exec(around.own)?.groups ?? {};
    if (what !== undefined) return `${what}期限`;
    const { sum } = SUM_GIVEN.exec(around.own)?.groups ?? {};
    if (sum !== undefined) return `${sum}期限`;
    return `${headingTopic(around) || clauseBefore(around, 'nearest')}${verb}期限`;
  },
};
