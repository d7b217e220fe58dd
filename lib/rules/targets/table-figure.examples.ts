import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

const figure = { name: '城市防洪达标率', unit: '%', date: '2025-12-31', isBase: false };
const pumps = { ...figure, name: '新增雨水泵站能力', unit: '万立方米' };

export const tableFigureExamples: Examples<Amount> = {
  finds: [
    ['95', '95', { value: 95, unit: '%', sort: 'share', suffix: null }, { figure }],
    ['重点城市≥30', '30', { value: 30, unit: '%', sort: 'share', suffix: null }, { figure }],
    ['5左右', '5左右', { value: 5, unit: '%', sort: 'share', suffix: 'approx' }, { figure }],
    [
      '4.16',
      '4.16',
      { value: 41_600, unit: '立方米', sort: 'measure', suffix: null },
      { figure: pumps },
    ],
    [
      '3',
      '3',
      { value: 3_000_000_000_000, unit: '立方米', sort: 'measure', suffix: null },
      { figure: { ...pumps, unit: '万亿立方米' } },
    ],
    [
      '3',
      '3',
      { value: 3, unit: '', sort: 'none', suffix: null },
      { figure: { ...figure, unit: '' } },
    ],
    [
      '3',
      '3',
      { value: 3, unit: '百万吨', sort: 'thing', suffix: null },
      { figure: { ...figure, unit: '百万吨' } },
    ],
  ],
  ignores: [['三五', { figure }], '95', ['——', { figure }], ['约束性', { figure }]],
};
