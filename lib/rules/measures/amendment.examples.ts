import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const amendmentExamples: Examples<MeasureValue> = {
  finds: [
    [
      '第68/2016号行政长官批示第二款修改如下：',
      '第68/2016号行政长官批示第二款修改如下：',
      { act: 'tells' },
    ],
  ],
  ignores: ['修改完善实施方案', '研究修改为企业服务的措施'],
};
