import { GIVE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { clauseBefore, headingTopic } from '../topic.ts';
import type { Way } from '../way.ts';

const GIVEN = shape`(?:${GIVE}|核给|给付|领取)$`;

/** 失业给付发给期限 of 失业给付，最长发给«六个月»: of what so much is given. */
export const given: Way = {
  name: 'given',
  names: ({ around }) => {
    const verb = GIVEN.exec(around.inner || around.own)?.[0];
    if (verb === undefined || around.behind.length >= 2) return null;
    return `${headingTopic(around) || clauseBefore(around, 'nearest')}${verb}期限`;
  },
};
