import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const bracketedOrdinalExamples: Examples<HeadingValue> = {
  finds: [
    [
      '（一）指导思想。以',
      '（一）',
      { style: 'bracketed-ordinal', label: '（一）', ordinal: 1, depth: 1 },
    ],
    [
      '（二十一）营造发展环境。',
      '（二十一）',
      { style: 'bracketed-ordinal', label: '（二十一）', ordinal: 21, depth: 1 },
    ],
  ],
  ignores: ['（一级响应）启动', '按（一）执行'],
};
