import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const yuanAndJiaoExamples: Examples<Amount> = {
  finds: [
    ['每吨水费2元5角', '2元5角', { value: 2.5, unit: '元', sort: 'money', suffix: null }],
    [
      '每千克一元二角五分以内',
      '一元二角五分以内',
      { value: 1.25, unit: '元', sort: 'money', suffix: 'le' },
    ],
    ['全票十二元五角', '十二元五角', { value: 12.5, unit: '元', sort: 'money', suffix: null }],
  ],
  ignores: ['每吨2元', '一元三角函数', '多元三角债', '三角地'],
};
