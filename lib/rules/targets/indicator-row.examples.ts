import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const indicatorRowExamples: Examples<Amount> = {
  finds: [
    [
      '10图书年均破损率% 预期性 - <3.5',
      '3.5',
      { value: 3.5, unit: '%', sort: 'share', suffix: null },
    ],
    [
      '1全市进馆人次年均增长率% 预期性 - 5左右',
      '5左右',
      { value: 5, unit: '%', sort: 'share', suffix: 'approx' },
    ],
    [
      '3单位建设用地产值提升% 预期性 - [20]',
      '20',
      { value: 20, unit: '%', sort: 'share', suffix: null },
    ],
    [
      '4体育产业经营总额 万亿元 预期性2800左右 -',
      '2800左右',
      { value: 2_800_000_000_000_000, unit: '元', sort: 'money', suffix: 'approx' },
    ],
    [
      '10粮食产量 万吨 约束性 500 [累计达到1,600以上]',
      '500',
      { value: 5_000_000, unit: '吨', sort: 'measure', suffix: null },
    ],
    [
      '10粮食产量 万吨 约束性 500 [累计达到1,600以上]',
      '1,600以上',
      { value: 16_000_000, unit: '吨', sort: 'measure', suffix: 'ge' },
    ],
    [
      '2全员劳动生产率 预期性36左右 -',
      '36左右',
      { value: 360_000, unit: '元/人', sort: 'thing', suffix: 'approx' },
      { row: { name: '全员劳动生产率', unit: '万元/人' } },
    ],
  ],
  ignores: [
    '10粮食产量 万吨 约束性 见1.2.3 1.2.3',
    '14林区火险降低% 约束性 - [力争达到省定标准]',
    '2劳动生产率 预期性36左右 -',
    '属于预期性指标',
  ],
};
