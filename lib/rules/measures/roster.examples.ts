import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const rosterExamples: Examples<MeasureValue> = {
  finds: [
    ['副组长：何某 副省长', '副组长：', { act: 'tells' }],
    ['成员单位：省发展改革委', '成员单位：', { act: 'tells' }],
  ],
  ignores: ['各成员单位要加强协作', '组长由省长担任', '担任组长：'],
};
