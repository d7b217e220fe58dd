import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const doubledExamples: Examples<Amount> = {
  finds: [
    ['总量翻一番', '翻一番', { value: 2, unit: '倍', sort: 'share', suffix: null }],
    ['生产总值翻两番', '翻两番', { value: 4, unit: '倍', sort: 'share', suffix: null }],
    ['实现产值翻番', '翻番', { value: 2, unit: '倍', sort: 'share', suffix: null }],
    ['营收翻一番以上', '翻一番以上', { value: 2, unit: '倍', sort: 'share', suffix: 'ge' }],
    ['产值翻了番，规模翻两番多', '翻两番多', { value: 4, unit: '倍', sort: 'share', suffix: 'gt' }],
    ['产值翻三番', '翻三番', { value: 8, unit: '倍', sort: 'share', suffix: null }],
  ],
  ignores: ['三番五次', '翻新', '一番作为'],
};
