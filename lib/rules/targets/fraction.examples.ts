import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const fractionExamples: Examples<Amount> = {
  finds: [
    [
      '应占成员总数三分之一以上',
      '三分之一以上',
      { value: 33.3333, unit: '%', sort: 'share', suffix: 'ge' },
    ],
    ['承担原估算投资5亿元的2/3', '2/3', { value: 66.6667, unit: '%', sort: 'share', suffix: null }],
    ['不少于四分之三', '四分之三', { value: 75, unit: '%', sort: 'share', suffix: null }],
    ['降低二十分之一', '二十分之一', { value: 5, unit: '%', sort: 'share', suffix: null }],
    [
      '占十二分之七以上',
      '十二分之七以上',
      { value: 58.3333, unit: '%', sort: 'share', suffix: 'ge' },
    ],
  ],
  ignores: [
    '三分之三',
    '2/3月份',
    '第1/2节',
    '2023/4/5',
    '三分之五',
    '三五分之一',
    '五分之三四',
    '7×24小时',
    '1/1',
  ],
};
