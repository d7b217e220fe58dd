import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const firstOfItsKindExamples: Examples<Amount> = {
  finds: [
    [
      '千亿企业实现“破零”',
      '破零',
      { value: 1, unit: '个', sort: 'thing', suffix: 'ge', implicit: true },
    ],
    [
      '实现零的突破',
      '零的突破',
      { value: 1, unit: '个', sort: 'thing', suffix: 'ge', implicit: true },
    ],
  ],
  ignores: ['突破瓶颈', '零投诉'],
};
