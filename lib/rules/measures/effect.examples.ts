import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const effectExamples: Examples<MeasureValue> = {
  finds: [
    [
      '自本通知印发之日起，《激励措施的通知》（国办发〔2016〕82号）停止执行。',
      '自本通知印发之日起，《激励措施的通知》（国办发〔2016〕82号）停止执行',
      { act: 'tells' },
    ],
    ['本办法自颁布之日起施行。', '本办法自颁布之日起施行', { act: 'tells' }],
    ['本细则由市农牧业局负责解释', '本细则由市农牧业局负责解释', { act: 'tells' }],
  ],
  ignores: ['加强监管，自2022年起推广', '省商务厅负责'],
};
