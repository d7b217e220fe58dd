import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const namedExamples: Examples<HeadingValue> = {
  finds: [
    [
      '专栏1 工业互联网网络互联互通工程',
      '专栏1 ',
      { style: 'named', label: '专栏1', ordinal: 1, depth: 1 },
    ],
    ['任务三：完善标准', '任务三：', { style: 'named', label: '任务三：', ordinal: 3, depth: 1 }],
  ],
  ignores: ['专栏建设', '行动方案'],
};
