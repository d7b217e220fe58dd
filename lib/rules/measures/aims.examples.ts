import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const aimsExamples: Examples<MeasureValue> = {
  finds: [
    ['到2025年，机械化率总体达到50%左右。', '到2025年，机械化率总体达到50%左右', { act: 'tells' }],
    [
      '目标任务。到2022年，体系进一步完善。',
      '目标任务。到2022年，体系进一步完善',
      { act: 'tells' },
    ],
  ],
  ignores: ['完善标准体系。到2025年，制定标准20项。', '2025年底前完成'],
};
