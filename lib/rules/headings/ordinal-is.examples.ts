import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const ordinalIsExamples: Examples<HeadingValue> = {
  finds: [
    [
      '一是提高站位，抓好落实。',
      '一是',
      { style: 'ordinal-is', label: '一是', ordinal: 1, depth: 1 },
    ],
    ['二要加强监管', '二要', { style: 'ordinal-is', label: '二要', ordinal: 2, depth: 1 }],
    ['十一是强化监管', '十一是', { style: 'ordinal-is', label: '十一是', ordinal: 11, depth: 1 }],
  ],
  ignores: ['要一是一、二是二'],
};
