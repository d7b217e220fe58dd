import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const roundMoneyExamples: Examples<Amount> = {
  finds: [
    [
      '新增亿元以上龙头企业',
      '亿元以上',
      { value: 100000000, unit: '元', sort: 'money', suffix: 'ge' },
    ],
    [
      '千万元及以上项目',
      '千万元及以上',
      { value: 10000000, unit: '元', sort: 'money', suffix: 'ge' },
    ],
  ],
  ignores: ['亿元项目', '3、亿元以上市场', '数亿元以上', '2亿元以上', '万元户'],
};
