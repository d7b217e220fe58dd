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
    [
      '教育行政部门（以下简称教育局）按照职责做好工作',
      '教育行政部门（以下简称教育局）按照职责做好',
      { act: 'orders' },
    ],
    ['各有关单位按职责分工落实', '各有关单位按职责分工落实', { act: 'orders' }],
    ['公安机关依照法定职权依法履行', '公安机关依照法定职权依法履行', { act: 'orders' }],
    ['各级政府在职责范围开展', '各级政府在职责范围开展', { act: 'orders' }],
    ['县建设部门主管本县村镇建设工作', '县建设部门主管本县村镇建设工作', { act: 'orders' }],
  ],
  ignores: ['企业按照规定做好登记', '去年，各部门按照要求开展了检查'],
};
