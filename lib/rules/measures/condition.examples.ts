import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const conditionExamples: Examples<MeasureValue> = {
  finds: [
    ['未按照规定编制目录的；', '未按照规定编制目录的；', { act: 'tells' }],
    ['其他依法应当公开的情形。', '其他依法应当公开的情形。', { act: 'tells' }],
  ],
  ignores: ['由主管部门责令改正', '符合条件的，给予奖励'],
};
