import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const byOfficeExamples: Examples<MeasureValue> = {
  finds: [
    [
      '“发展改革、财政、教育、司法行政等部门按照各自职责做好相关工作。',
      '“发展改革、财政、教育、司法行政等部门按照各自职责做好',
      { act: 'orders' },
    ],
    [
      '公安机关在各自职责范围内，依法开展检查。',
      '公安机关在各自职责范围内，依法开展',
      { act: 'orders' },
    ],
  ],
  ignores: ['企业按照规定做好登记', '去年，各部门按照要求开展了检查'],
};
