import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const yieldsExamples: Examples<MeasureValue> = {
  finds: [
    [
      '对其他违法行为，法律、法规已有法律责任规定的，从其规定。',
      '对其他违法行为，法律、法规已有法律责任规定的，从其规定。',
      { act: 'tells' },
    ],
    ['国家另有规定的，依照其规定', '国家另有规定的，依照其规定', { act: 'tells' }],
  ],
  ignores: [
    '有关部门应当及时开放数据。法律、法规另有规定的，从其规定。',
    '国家另有规定的，从其规定执行',
  ],
};
