import { nounBefore } from '../noun.ts';
import { eachIn } from '../payment.ts';
import { clauseBefore } from '../topic.ts';
import type { Way } from '../way.ts';

/** 每年联合清洁行动 of 每年进行«500次»联合清洁行动, 到现场办理次数; else what the clause before tells. */
export const plainTimes: Way = {
  name: 'plainTimes',
  names: ({ around, after }) => {
    if (after.length >= 2) return `${eachIn(around.own)}${after}`;
    if (around.own.endsWith('次数')) return nounBefore(around.own);
    return clauseBefore(around, 'nearest')
      .replace(/^.*(?:等)(?=.{3})/u, '')
      .replace(/的/u, '');
  },
};
