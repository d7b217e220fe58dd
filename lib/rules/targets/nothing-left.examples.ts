import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const nothingLeftExamples: Examples<Amount> = {
  finds: [
    [
      '完成欠款“清零”',
      '清零',
      { value: 0, unit: '%', sort: 'share', suffix: null, implicit: true },
    ],
    [
      '隐患动态清零',
      '动态清零',
      { value: 0, unit: '%', sort: 'share', suffix: null, implicit: true },
    ],
  ],
  ignores: ['零容忍', '零距离', '清理'],
};
