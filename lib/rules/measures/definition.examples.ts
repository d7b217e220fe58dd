import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const definitionExamples: Examples<MeasureValue> = {
  finds: [
    ['本办法所称政务数据，是指各级行政机关的数据', '本办法所称', { act: 'tells' }],
    ['前项所称团体，系指依法设立者', '前项所称', { act: 'tells' }],
    ['平台包括：共享交换平台、数据开放平台', '平台包括', { act: 'tells' }],
    [
      '按危害程度，由低到高分为一般、较大、重大3个级别。',
      '按危害程度，由低到高分为一般、较大、重大3个级别。',
      { act: 'tells' },
    ],
  ],
  ignores: ['加强指导，完善包括养老在内的服务', '建立目录管理制度'],
};
