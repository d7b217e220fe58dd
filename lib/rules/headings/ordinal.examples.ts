import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const ordinalExamples: Examples<HeadingValue> = {
  finds: [
    ['一、总体要求', '一、', { style: 'ordinal', label: '一、', ordinal: 1, depth: 1 }],
    [
      '十二、加强宣传引导。利用政府网站',
      '十二、',
      { style: 'ordinal', label: '十二、', ordinal: 12, depth: 1 },
    ],
    ['三.工作要求', '三.', { style: 'ordinal', label: '三.', ordinal: 3, depth: 1 }],
  ],
  ignores: ['一是提高站位', '一2.5倍'],
};
