import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const actionExamples: Examples<MeasureValue> = {
  finds: [
    ['加强组织领导。', '加强', { act: 'orders' }],
    ['各部门共同努力，进一步优化服务', '进一步优化', { act: 'orders' }],
  ],
  ignores: ['质量的提升和加强', '工作基础较好'],
};
