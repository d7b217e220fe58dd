import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const capitalExamples: Examples<HeadingValue> = {
  finds: [
    ['壹、目的', '壹、', { style: 'capital', label: '壹、', ordinal: 1, depth: 1 }],
    ['参、 实施方式：', '参、 ', { style: 'capital', label: '参、', ordinal: 3, depth: 1 }],
    ['拾壹、附则', '拾壹、', { style: 'capital', label: '拾壹、', ordinal: 11, depth: 1 }],
  ],
  ignores: ['伍拾万元', '参与、参加活动的学生'],
};
