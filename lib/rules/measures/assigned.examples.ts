import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const assignedExamples: Examples<MeasureValue> = {
  finds: [
    ['加强协作。（责任单位：省财政厅）', '（责任单位：', { act: 'orders' }],
    ['推广应用。（省商务厅牵头，合肥海关配合）', '配合）', { act: 'orders' }],
    ['考核得分。（市统计局、市水利局）', '（市统计局、市水利局）', { act: 'orders' }],
    ['加强协作。（第一责任单位：省财政厅）', '（第一责任单位：', { act: 'orders' }],
    ['推广应用。（由省商务厅牵头办理）', '牵头办理）', { act: 'orders' }],
    ['推广应用。（责任处室单位：某处）', '（责任处室单位：', { act: 'orders' }],
  ],
  ignores: [
    '由省财政厅负责。',
    '（含一般物流、快递）',
    '省财政厅（以下简称财政厅）',
    '（一）责任：单位：',
    '（由省商务厅牵头）办理业务',
  ],
};
