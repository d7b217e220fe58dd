import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const circledExamples: Examples<HeadingValue> = {
  finds: [
    ['①建立台账', '①', { style: 'circled', label: '①', ordinal: 1, depth: 1 }],
    ['③ 落实责任', '③ ', { style: 'circled', label: '③', ordinal: 3, depth: 1 }],
  ],
  ignores: ['如图①所示', '1.建立台账'],
};
