import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

const points = { unit: '个百分点', sort: 'share', suffix: null } as const;

export const listedExamples: Examples<Amount> = {
  finds: [
    ['分别提高3.9、2.0、2.9个百分点', '3.9', { value: 3.9, ...points }],
    ['分别提高3.9、2.0、2.9个百分点', '2.0', { value: 2, ...points }],
    ['分别奖励5和10万元', '5', { value: 50_000, unit: '元', sort: 'money', suffix: null }],
    ['奖励5万、10万元', '5万', { value: 50000, unit: '元', sort: 'money', suffix: null }],
    ['分别奖励1千和10万元', '1千', { value: 1000, unit: '元', sort: 'money', suffix: null }],
  ],
  ignores: [
    '提高三五、2.0个百分点',
    '免收2、3月租金',
    '30万元、20万元',
    '第一、二条',
    '1、完成10%',
  ],
};
