import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

export const yearsOfWorkExamples: Examples<DeadlineValue> = {
  finds: [
    ['用3年时间（2023年起）', '3年', { date: null }],
    ['经过4—6年左右时间，公共图书馆基本完成改造', '4—6年左右', { date: null }],
    ['用三年时间，全面完成改造', '三年', { date: null }],
    ['通过3年左右的努力，建成体系', '3年左右的', { date: null }],
    [
      '计划用3年时间（2021年至2023年）全面完成改造',
      '3年时间（2021年至2023年）',
      { date: '2023-12-31' },
    ],
    ['用三年时间（含筹备期）建成', '三年', { date: null }],
    ['利用2个月左右的时间，集中整治', '2个月左右的', { date: null }],
  ],
  ignores: ['使用5年时间以上的设备', '经过10年发展，已成规模', '一年时间内不得转让'],
};
