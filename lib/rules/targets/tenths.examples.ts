import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const tenthsExamples: Examples<Amount> = {
  finds: [
    [
      '减免三成至五成',
      '三成至五成',
      { value: 30, value2: 50, unit: '%', sort: 'share', suffix: null },
    ],
    ['补助二至四成', '二至四成', { value: 20, value2: 40, unit: '%', sort: 'share', suffix: null }],
    ['由三成至五成', '三成', { value: 30, unit: '%', sort: 'share', suffix: null }],
    ['由三成至五成', '五成', { value: 50, unit: '%', sort: 'share', suffix: null }],
    ['达到三成', '三成', { value: 30, unit: '%', sort: 'share', suffix: null }],
    ['八成以上的村', '八成以上', { value: 80, unit: '%', sort: 'share', suffix: 'ge' }],
    ['满意度达九成五，', '九成五', { value: 95, unit: '%', sort: 'share', suffix: null }],
    ['由三成增至一半', '三成', { value: 30, unit: '%', sort: 'share', suffix: null }],
    ['按月薪的五成计算', '五成', { value: 50, unit: '%', sort: 'share', suffix: null }],
    ['宽减九成利得税', '九成', { value: 90, unit: '%', sort: 'share', suffix: null }],
    ['由六成提升至八成', '六成', { value: 60, unit: '%', sort: 'share', suffix: null }],
    ['由六成提升至八成', '八成', { value: 80, unit: '%', sort: 'share', suffix: null }],
    ['令九成学员就业', '九成', { value: 90, unit: '%', sort: 'share', suffix: null }],
    ['不低于一成半', '一成半', { value: 15, unit: '%', sort: 'share', suffix: null }],
  ],
  ignores: [
    '五至三成',
    '三至三成',
    '二成计划外',
    '三成为主',
    '二成立',
    '第三成果',
    '十成',
    '由一成长为三',
    '有一成员',
    '六成学员',
    '有四成套设备',
  ],
};
