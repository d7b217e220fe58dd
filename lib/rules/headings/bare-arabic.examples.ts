import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const bareArabicExamples: Examples<HeadingValue> = {
  finds: [
    ['1总则', '1', { style: 'decimal', label: '1', ordinal: 1, depth: 1 }],
    ['3 组织体系', '3 ', { style: 'decimal', label: '3', ordinal: 3, depth: 1 }],
  ],
  ignores: ['附件3工作安排', '3个工作日内办结', '6月', '1总则规定了目的，适用于全市'],
};
