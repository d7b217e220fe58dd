import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const scoringExamples: Examples<MeasureValue> = {
  finds: [
    ['工作台账健全得5分', '得5分', { act: 'orders' }],
    ['组织领导（8分）。', '（8分）', { act: 'orders' }],
    ['每项扣10分', '扣10分', { act: 'orders' }],
    ['加1.5分', '加1.5分', { act: 'orders' }],
    ['制度建设（10分）', '（10分）', { act: 'orders' }],
  ],
  ignores: ['考核得分根据数据计算', '15分钟办理'],
};
