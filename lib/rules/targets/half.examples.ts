import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const halfExamples: Examples<Amount> = {
  finds: [
    ['占总课时一半以上', '一半以上', { value: 50, unit: '%', sort: 'share', suffix: 'ge' }],
    ['占教师总数超过一半', '一半', { value: 50, unit: '%', sort: 'share', suffix: null }],
    ['经成员半数以上同意', '半数以上', { value: 50, unit: '%', sort: 'share', suffix: 'ge' }],
    ['过半数通过', '过半数', { value: 50, unit: '%', sort: 'share', suffix: 'gt' }],
  ],
  ignores: ['上半年', '半年以上', '时间过半年', '半导体'],
};
