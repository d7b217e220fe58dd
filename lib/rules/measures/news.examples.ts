import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const newsExamples: Examples<MeasureValue> = {
  finds: [
    [
      '日前，区政府印发若干政策举措的通知。',
      '日前，区政府印发若干政策举措的通知',
      { act: 'tells' },
    ],
    [
      '某县政府网讯 近日，县政府印发办学措施，全文如下：',
      '某县政府网讯 近日，县政府印发办学措施，全文如下：',
      { act: 'tells' },
    ],
  ],
  ignores: ['目前，工作进展顺利', '及时公布，近日内完成', '各单位要畅通资讯，近日内完成'],
};
