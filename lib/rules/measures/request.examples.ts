import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const requestExamples: Examples<MeasureValue> = {
  finds: [
    ['以上方案妥否，请批示。', '以上方案妥否', { act: 'tells' }],
    ['以上报告如无不妥，请批转各县执行。', '以上报告如无不妥', { act: 'tells' }],
    [
      '关于湿地生态补偿问题。你省请求，国家将该湖纳入补偿范围。',
      '关于湿地生态补偿问题。你省请求',
      { act: 'tells' },
    ],
    ['你市建议将该线路列入规划。', '你市建议', { act: 'tells' }],
    ['贵局来函提出', '贵局来函提出', { act: 'tells' }],
  ],
  ignores: [
    '以上任务请各县执行',
    '发展改革委研究提出了办理意见',
    '你省要认真落实',
    '你单位要按照规划要求，不得变更',
    '经研究，你市建议',
    '你市。建议',
  ],
};
