import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const amendmentExamples: Examples<MeasureValue> = {
  finds: [
    [
      '第68/2016号行政长官批示第二款修改如下：',
      '第68/2016号行政长官批示第二款修改如下：',
      { act: 'tells' },
    ],
    ['删去第十二条第二款。', '删去第十二条第二款', { act: 'tells' }],
  ],
  ignores: [
    '将第六条修改为：“公安机关负责登记。”',
    '增加一条，作为第九条：“房屋出租人应当申报。”',
    '修改完善实施方案',
    '研究修改为企业服务的措施',
  ],
};
