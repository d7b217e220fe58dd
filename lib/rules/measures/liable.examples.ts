import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const liableExamples: Examples<MeasureValue> = {
  finds: [
    ['有下列行为之一的，依照约定承担相应的赔偿责任：', '承担相应的赔偿责任', { act: 'orders' }],
    [
      '数源部门依法承担公共数据采集过程的数据管理责任。',
      '承担公共数据采集过程的数据管理责任',
      { act: 'orders' },
    ],
    ['构成犯罪的，依法追究刑事责任', '追究刑事责任', { act: 'orders' }],
    ['玩忽职守的，按照有关规定处理。', '按照有关规定处理', { act: 'orders' }],
  ],
  ignores: ['按照有关规定处理数据', '承担主要责任的单位', '落实责任', '责任承担方式另行规定'],
};
