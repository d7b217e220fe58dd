import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const betweenExamples: Examples<Amount> = {
  finds: [
    [
      '75分以上90分以下为良好',
      '75分以上90分以下',
      { value: 75, value2: 90, unit: '分', sort: 'points', suffix: null },
    ],
    [
      '安排经费20万以上30万元以下',
      '20万以上30万元以下',
      { value: 200_000, value2: 300_000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '处二百元以上一千元以下罚款',
      '二百元以上一千元以下',
      { value: 200, value2: 1000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '注册资本5000元以上、5万元以下',
      '5000元以上、5万元以下',
      { value: 5000, value2: 50000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '注册资本1000万元（含）以上5000万元以下',
      '1000万元（含）以上5000万元以下',
      { value: 10_000_000, value2: 50_000_000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '投资100万元以上（含100万元）、500万元（不含）以下的',
      '100万元以上（含100万元）、500万元（不含）以下',
      { value: 1_000_000, value2: 5_000_000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '60分及以上至75分及以下',
      '60分及以上至75分及以下',
      { value: 60, value2: 75, unit: '分', sort: 'points', suffix: null },
    ],
  ],
  ignores: [
    '75分以上90元以下',
    '75分以上75分以下',
    '三五家以上十家以下',
    '五家以上七八家以下',
    '10家以上5人以下',
    '90分以上75分以下',
    '2亿元以上企业',
  ],
};
