import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const effectExamples: Examples<MeasureValue> = {
  finds: [
    ['本办法自颁布之日起施行。', '本办法自颁布之日起施行', { act: 'tells' }],
    ['本细则由市农牧业局负责解释', '本细则由市农牧业局负责解释', { act: 'tells' }],
  ],
  ignores: ['加强监管，自2022年起推广', '省商务厅负责'],
};
