import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const subjectToExamples: Examples<MeasureValue> = {
  finds: [
    [
      '摊主占用绿地，应予退还押金的，适用本细则。',
      '摊主占用绿地，应予退还押金的，适用本细则。',
      { act: 'tells' },
    ],
    [
      '参与数据共享的单位，应当遵守本办法。',
      '参与数据共享的单位，应当遵守本办法。',
      { act: 'tells' },
    ],
    [
      '从事建设的，必须遵守本办法。但军事设施除外。',
      '从事建设的，必须遵守本办法。但军事设施除外。',
      { act: 'tells' },
    ],
  ],
  ignores: [
    '摊主应当备案。占用绿地的，适用本细则。',
    '占用绿地的，适用本细则，应当备案。',
    '各单位应当遵守本办法，落实责任。',
    '应当遵守国家规定。',
    '各县应落实责任。个人应当遵守本办法。',
  ],
};
