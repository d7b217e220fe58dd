import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const arabicExamples: Examples<HeadingValue> = {
  finds: [
    ['1.推进综合监管', '1.', { style: 'arabic', label: '1.', ordinal: 1, depth: 1 }],
    ['12、加强协作', '12、', { style: 'arabic', label: '12、', ordinal: 12, depth: 1 }],
    ['3﹒加快建设', '3﹒', { style: 'arabic', label: '3﹒', ordinal: 3, depth: 1 }],
    ['2. 改善环境卫生', '2. ', { style: 'arabic', label: '2.', ordinal: 2, depth: 1 }],
    ['3 、加快建设', '3 、', { style: 'arabic', label: '3、', ordinal: 3, depth: 1 }],
  ],
  ignores: ['见第1.推进项', '2.5亿元', '2023年工作要点'],
};
