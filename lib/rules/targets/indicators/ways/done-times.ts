import { nounBefore } from '../noun.ts';
import { eachIn } from '../topic.ts';
import type { Way } from '../way.ts';

const LONGEST = 14;

/** 目录全面核查 of 对目录«至少全面核查一次»; else who does it, each what. */
export const doneTimes: Way = {
  name: 'doneTimes',
  names: ({ around: { own, inner }, after }) => {
    const done = /对(?<what>[^，]{2,16})$/u.exec(own)?.groups?.what;
    if (done !== undefined && after === '') return `${done}${inner}`;
    const before = nounBefore(own.replace(/^每[年月]?(?:为|向).*$/u, ''));
    if (before.length < 3 || before.length > LONGEST) return null;
    const each = eachIn(own);
    return `${before}${before.includes(each) ? '' : each}${after}`;
  },
};
