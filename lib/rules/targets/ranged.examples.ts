import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const rangedExamples: Examples<Amount> = {
  finds: [
    [
      '面积50平方米（含）至80平方米（不含）',
      '50平方米（含）至80平方米',
      { value: 50, value2: 80, unit: '平方米', sort: 'measure', suffix: null },
    ],
    ['增长10%—15%', '10%—15%', { value: 10, value2: 15, unit: '%', sort: 'share', suffix: null }],
    ['培育3至5个项目', '3至5个', { value: 3, value2: 5, unit: '个', sort: 'thing', suffix: null }],
    [
      '保费5元至20万元不等',
      '5元至20万元',
      { value: 5, value2: 200_000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '上年度开票销售1-2亿元企业',
      '1-2亿元',
      { value: 100000000, value2: 200000000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '销售5000万元-1亿元企业',
      '5000万元-1亿元',
      { value: 50000000, value2: 100000000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '给予每个项目10—30万元奖励',
      '10—30万元',
      { value: 100000, value2: 300000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '在3至5个工作日内办结',
      '3至5个工作日内',
      { value: 3, value2: 5, unit: '个工作日', sort: 'time', suffix: 'le' },
    ],
    [
      '需要5—10年左右时间',
      '5—10年左右',
      { value: 5, value2: 10, unit: '年', sort: 'time', suffix: 'approx' },
    ],
    [
      '培育5千家—1万家',
      '5千家—1万家',
      { value: 5000, value2: 10000, unit: '家', sort: 'thing', suffix: null },
    ],
    [
      '吸引5万——10万家',
      '5万——10万家',
      { value: 50000, value2: 100000, unit: '家', sort: 'thing', suffix: null },
    ],
    [
      '池水余氯50 mg/L～80 mg/L',
      '50 mg/L～80 mg/L',
      { value: 50, value2: 80, unit: 'mg/L', sort: 'measure', suffix: null },
    ],
    ['5天——10天', '5天——10天', { value: 5, value2: 10, unit: '天', sort: 'time', suffix: null }],
    [
      '补贴5000—1万元',
      '5000—1万元',
      { value: 5000, value2: 10000, unit: '元', sort: 'money', suffix: null },
    ],
  ],
  ignores: [
    '10%—10%',
    '5家—10个',
    '三五—十家',
    '五—七八家',
    '由50%提高到60%',
    '10人—5个',
    '5-3家',
    '1.2-3.4.5个',
  ],
};
