import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const wholeExamples: Examples<Amount> = {
  finds: [
    [
      '实现重点领域信用监管全覆盖。',
      '全覆盖',
      { value: 100, unit: '%', sort: 'share', suffix: null, implicit: true },
    ],
    [
      '5G网络全面覆盖城市',
      '全面覆盖',
      { value: 100, unit: '%', sort: 'share', suffix: null, implicit: true },
    ],
    [
      '执法案件数据“应归尽归”',
      '应归尽归',
      { value: 100, unit: '%', sort: 'share', suffix: null, implicit: true },
    ],
    [
      '欠款应还尽还',
      '应还尽还',
      { value: 100, unit: '%', sort: 'share', suffix: null, implicit: true },
    ],
    [
      '政务信息应公开尽公开',
      '应公开尽公开',
      { value: 100, unit: '%', sort: 'share', suffix: null, implicit: true },
    ],
  ],
  ignores: ['未全覆盖', '全覆盖率', '应知应会', '应有尽力', '覆盖全市', '建立健全覆盖城乡的网络'],
};
