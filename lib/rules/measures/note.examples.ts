import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const noteExamples: Examples<MeasureValue> = {
  finds: [
    ['数据来源：市统计局数据', '数据来源：', { act: 'tells' }],
    ['五、关于新机场建设项目问题。（略）', '五、关于新机场建设项目问题。（略）', { act: 'tells' }],
    ['注：之前已发布5则通告', '注：', { act: 'tells' }],
    ['五、关于新机场建设项目问题（略）', '五、关于新机场建设项目问题（略）', { act: 'tells' }],
    ['（注：单位为万元）', '（注：', { act: 'tells' }],
    ['(说明:单位为万元）', '(说明:', { act: 'tells' }],
  ],
  ignores: [
    '建立数据来源目录',
    '备注栏由单位填写',
    '各地要落实。其他事项（略）',
    '其他事项（略），另行通知',
    '来源。注：单位为万元',
    '栏目注：单位',
  ],
};
