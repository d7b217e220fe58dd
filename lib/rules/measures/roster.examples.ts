import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const rosterExamples: Examples<MeasureValue> = {
  finds: [
    ['何某某 市规划局副局长', '何某某 市规划局副局长', { act: 'tells' }],
    ['副组长：何某 副省长', '副组长：', { act: 'tells' }],
    ['成员单位：省发展改革委', '成员单位：', { act: 'tells' }],
  ],
  ignores: [
    '强化责任 推动产业增长',
    '何某某 主持局长办公会',
    '各成员单位要加强协作',
    '组长由省长担任',
    '担任组长：',
  ],
};
