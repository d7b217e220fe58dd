import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const sectionExamples: Examples<HeadingValue> = {
  finds: [
    [
      '第三节 职业训练生活津贴',
      '第三节 ',
      { style: 'section', label: '第三节', ordinal: 3, depth: 1 },
    ],
  ],
  ignores: ['适用第三节的规定', '第一章 总则'],
};
