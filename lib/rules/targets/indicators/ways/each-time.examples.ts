import type { WayExamples } from '../way-examples.ts';

export const eachTimeExamples: WayExamples = {
  names: [
    ['延长以二次为限，每次«不得逾一个月»', '每次延长期限'],
    ['前项求职假，每周以«八小时为限»', '每周求职假时间'],
  ],
  leaves: ['集中观察«14天»'],
};
