import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const newsExamples: Examples<MeasureValue> = {
  finds: [
    [
      '日前，区政府印发若干政策举措的通知。',
      '日前，区政府印发若干政策举措的通知',
      { act: 'tells' },
    ],
  ],
  ignores: ['目前，工作进展顺利', '及时公布，近日内完成'],
};
