import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const halfTimeExamples: Examples<Amount> = {
  finds: [
    ['进修半年及以上', '半年及以上', { value: 0.5, unit: '年', sort: 'time', suffix: 'ge' }],
    ['发给半个月', '半个月', { value: 0.5, unit: '个月', sort: 'time', suffix: null }],
    ['为期两个半月的整治', '两个半月', { value: 2.5, unit: '个月', sort: 'time', suffix: null }],
    ['由两年降至约一年半', '一年半', { value: 1.5, unit: '年', sort: 'time', suffix: null }],
    ['缓缴不超过半年', '半年', { value: 0.5, unit: '年', sort: 'time', suffix: null }],
    ['试用至多半个月', '半个月', { value: 0.5, unit: '个月', sort: 'time', suffix: null }],
    ['半天内办结', '半天内', { value: 0.5, unit: '天', sort: 'time', suffix: 'le' }],
  ],
  ignores: [
    '上半年',
    '下半年',
    '半数',
    '大半年',
    '过半年级',
    '多半年份',
    '每半年召开',
    '实行半年度通报',
  ],
};
