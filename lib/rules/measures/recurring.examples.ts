import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const recurringExamples: Examples<MeasureValue> = {
  finds: [
    ['每半年考评一次。', '每半年考评一次', { act: 'orders' }],
    ['各县每季度至少通报1次', '每季度至少通报1次', { act: 'orders' }],
    ['每三个月检修一次', '每三个月检修一次', { act: 'orders' }],
    ['电梯间每2小时消毒一次', '每2小时消毒一次', { act: 'orders' }],
    ['联席会议每两个月召开一次', '每两个月召开一次', { act: 'orders' }],
  ],
  ignores: [
    '每年两次的体检',
    '每年内一次',
    '每两年为一个考核期',
    '每月发放补贴',
    '每日随访2次以上的患者',
  ],
};
