import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const roundNumberExamples: Examples<Amount> = {
  finds: [
    [
      '产业规模突破千亿元',
      '千亿元',
      { value: 100_000_000_000, unit: '元', sort: 'money', suffix: null },
    ],
    ['新增上市企业超百家', '百家', { value: 100, unit: '家', sort: 'thing', suffix: null }],
    ['公园数量达到千座以上', '千座以上', { value: 1000, unit: '座', sort: 'thing', suffix: 'ge' }],
  ],
  ignores: [
    '打造超千亿元级产业集群',
    '引进百名博士',
    '超5千亿元',
    '带动就业上万人',
    '网络达到万兆',
  ],
};
