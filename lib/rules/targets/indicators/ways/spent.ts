import { SPEND_TIME } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { plainAction } from '../action.ts';
import { CLAUSE_END } from '../clause-end.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';

const SPENDS = shape`(?:${SPEND_TIME}|用|花)$`;
/** What it is spent on stands in the next clause, or right behind. */
const TIME = shape`^(?:左右)?的?(?:时间|努力)(?<deed>.*)$`;
const LONGEST = 22;

/** 建立健全管理制度时限 of 用«两年»时间，建立健全管理制度: what so much time is spent on. */
export const spent: Way = {
  name: 'spent',
  names: ({ around: { own, ahead, next } }) => {
    const { deed } =
      (SPENDS.test(own) ? TIME.exec(ahead.split(CLAUSE_END)[0] ?? '') : null)?.groups ?? {};
    if (deed === undefined) return null;
    const action = shorten(plainAction(deed === '' ? next : deed).replace(/^□/u, ''), LONGEST);
    return action.length < 2 ? null : `${action}时限`;
  },
};
