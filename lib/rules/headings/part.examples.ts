import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const partExamples: Examples<HeadingValue> = {
  finds: [
    ['第一部分 总体要求', '第一部分 ', { style: 'part', label: '第一部分', ordinal: 1, depth: 1 }],
    ['第二编 物权', '第二编 ', { style: 'part', label: '第二编', ordinal: 2, depth: 1 }],
  ],
  ignores: ['根据第一部分的规定', '第一章 总则'],
};
