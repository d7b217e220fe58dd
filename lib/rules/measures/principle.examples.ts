import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const principleExamples: Examples<MeasureValue> = {
  finds: [
    [
      '政务数据资源管理应当遵循统一标准、共享开放的原则。',
      '政务数据资源管理应当遵循统一标准、共享开放的原则。',
      { act: 'tells' },
    ],
    [
      '市政府工作以科学发展观为指导，依法行政。',
      '市政府工作以科学发展观为指导，',
      { act: 'tells' },
    ],
  ],
  ignores: [
    '以实践为指导，各部门必须落实责任。',
    '坚持问题导向，加强监管。',
    '应当遵循规定办理；不按原则办理的，责令改正',
  ],
};
