import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const ceilingExamples: Examples<MeasureValue> = {
  finds: [
    ['每册以20元为原则', '以20元为原则', { act: 'orders' }],
    ['最长以六个月为限', '以六个月为限', { act: 'orders' }],
    ['年补贴率上限为四个百分点', '上限为', { act: 'orders' }],
    ['最高不超过三年', '最高不超过', { act: 'orders' }],
    ['不超过5年', '不超过5', { act: 'orders' }],
  ],
  ignores: ['以产业为基础', '上限额度', '不超过规定', '最后为项目'],
};
