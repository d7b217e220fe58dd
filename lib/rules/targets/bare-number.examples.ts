import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const bareNumberExamples: Examples<Amount> = {
  finds: [
    ['标识注册总量突破5亿。', '5亿', { value: 500000000, unit: '', sort: 'none', suffix: null }],
    ['容积率不低于1.5，', '1.5', { value: 1.5, unit: '', sort: 'none', suffix: null }],
    ['死亡率小于1，', '1', { value: 1, unit: '', sort: 'none', suffix: null }],
    ['收入比缩小到1.9以内，', '1.9以内', { value: 1.9, unit: '', sort: 'none', suffix: 'le' }],
    ['设区市≥25', '25', { value: 25, unit: '', sort: 'none', suffix: null }],
    ['超过100万的城市', '100万', { value: 1000000, unit: '', sort: 'none', suffix: null }],
    [
      '容积率达到1.5左右的地块',
      '1.5左右',
      { value: 1.5, unit: '', sort: 'none', suffix: 'approx' },
    ],
    [
      '绿容率控制在0.4-0.6。',
      '0.4-0.6',
      { value: 0.4, value2: 0.6, unit: '', sort: 'none', suffix: null },
    ],
    [
      '层高系数控制在1.1至1.3之间，',
      '1.1至1.3之间',
      { value: 1.1, value2: 1.3, unit: '', sort: 'none', suffix: null },
    ],
    ['总数达到一百以上。', '一百以上', { value: 100, unit: '', sort: 'none', suffix: 'ge' }],
  ],
  ignores: [
    '突破1450家',
    '达到2025年目标',
    '总分100',
    '超过平均水平',
    '企业总数突破百。',
    '≥150',
    '<60，≥20',
  ],
};
