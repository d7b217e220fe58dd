import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const decimalExamples: Examples<HeadingValue> = {
  finds: [
    ['12.1监督', '12.1', { style: 'decimal', label: '12.1', ordinal: 1, depth: 2 }],
    ['1.1制定目的', '1.1', { style: 'decimal', label: '1.1', ordinal: 1, depth: 2 }],
    [
      '2.3.1 城市核心功能更加强大',
      '2.3.1 ',
      { style: 'decimal', label: '2.3.1', ordinal: 1, depth: 3 },
    ],
    ['3.12服务', '3.12', { style: 'decimal', label: '3.12', ordinal: 12, depth: 2 }],
    ['G.2.2 划定层次', 'G.2.2 ', { style: 'decimal', label: 'G.2.2', ordinal: 2, depth: 3 }],
  ],
  ignores: ['1.2万人次', '4.5个百分点', '2023.5.1起施行'],
};
