import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const chapterExamples: Examples<HeadingValue> = {
  finds: [
    ['第一章 总则', '第一章 ', { style: 'chapter', label: '第一章', ordinal: 1, depth: 1 }],
    ['第十二章附则', '第十二章', { style: 'chapter', label: '第十二章', ordinal: 12, depth: 1 }],
  ],
  ignores: ['本办法第一章所称单位', '第一节 求职交通补助金'],
};
