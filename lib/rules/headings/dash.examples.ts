import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const dashExamples: Examples<HeadingValue> = {
  finds: [
    ['——自我评价。各县', '——', { style: 'dash', label: '——', ordinal: null, depth: 1 }],
    ['- 约600个黑点', '- ', { style: 'dash', label: '-', ordinal: null, depth: 1 }],
    ['●●自我评价', '●●', { style: 'dash', label: '●●', ordinal: null, depth: 1 }],
  ],
  ignores: ['5—10个', '自我评价——'],
};
