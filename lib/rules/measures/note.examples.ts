import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const noteExamples: Examples<MeasureValue> = {
  finds: [
    ['数据来源：市统计局数据', '数据来源：', { act: 'tells' }],
    ['五、关于新机场建设项目问题。（略）', '五、关于新机场建设项目问题。（略）', { act: 'tells' }],
    ['注：之前已发布5则通告', '注：', { act: 'tells' }],
  ],
  ignores: ['建立数据来源目录', '备注栏由单位填写'],
};
