import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const percentWordsExamples: Examples<Amount> = {
  finds: [
    [
      '按基本工资百分之六十发给',
      '百分之六十',
      { value: 60, unit: '%', sort: 'share', suffix: null },
    ],
    [
      '加年息百分之零点五七五',
      '百分之零点五七五',
      { value: 0.575, unit: '%', sort: 'share', suffix: null },
    ],
    [
      '达百分之三点三以上',
      '百分之三点三以上',
      { value: 3.3, unit: '%', sort: 'share', suffix: 'ge' },
    ],
    ['实现百分之百覆盖', '百分之百', { value: 100, unit: '%', sort: 'share', suffix: null }],
    ['控制在千分之三以内', '千分之三以内', { value: 3, unit: '‰', sort: 'share', suffix: 'le' }],
    ['不高于万分之三', '万分之三', { value: 0.03, unit: '%', sort: 'share', suffix: null }],
    [
      '增长百分之五至百分之八',
      '百分之五至百分之八',
      { value: 5, value2: 8, unit: '%', sort: 'share', suffix: null },
    ],
    ['由百分之五到2025年取消', '百分之五', { value: 5, unit: '%', sort: 'share', suffix: null }],
  ],
  ignores: [
    '百分之八至百分之五',
    '百分之三五至百分之八十',
    '百分之三五',
    '百分之几',
    '百分点',
    '三分之二',
  ],
};
