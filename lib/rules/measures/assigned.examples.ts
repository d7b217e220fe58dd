import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const assignedExamples: Examples<MeasureValue> = {
  finds: [
    ['加强协作。（责任单位：省财政厅）', '（责任单位：', { act: 'orders' }],
    ['推广应用。（省商务厅牵头，合肥海关配合）', '配合）', { act: 'orders' }],
    ['考核得分。（市统计局、市水利局）', '（市统计局、市水利局）', { act: 'orders' }],
  ],
  ignores: ['由省财政厅负责。', '（含一般物流、快递）', '省财政厅（以下简称财政厅）'],
};
