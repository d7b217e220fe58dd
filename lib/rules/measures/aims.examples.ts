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
    ['总体目标是：到“十四五”末，体系完善', '总体目标是：到“十四五”末，体系完善', { act: 'tells' }],
    ['力争到十五五末，机械化率达到50%', '力争到十五五末，机械化率达到50%', { act: 'tells' }],
    ['主要目标。至2025年，达到50%', '主要目标。至2025年，达到50%', { act: 'tells' }],
  ],
  ignores: [
    '完善标准体系。到2025年，制定标准20项。',
    '2025年底前完成',
    '到十年五末，达到50%',
    '各地。目标：到2025年，达到50%',
  ],
};
