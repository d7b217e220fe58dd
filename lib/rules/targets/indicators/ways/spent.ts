import { SPEND_TIME } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { plainAction } from '../action.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';

const SPENDS = shape`(?:${SPEND_TIME}|用|花)$`;
const TIME = /^(?:左右)?的?时间$/u;
const LONGEST = 22;

/** 建立健全管理制度时限 of 用«两年»时间，建立健全管理制度: what so much time is spent on. */
export const spent: Way = {
  name: 'spent',
  names: ({ around: { own, behind, next } }) => {
    if (!TIME.test(behind) || !SPENDS.test(own)) return null;
    const action = shorten(plainAction(next), LONGEST);
    return action.length < 2 ? null : `${action}时限`;
  },
};
