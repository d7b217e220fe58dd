import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

export const recurringDateExamples: Examples<DeadlineValue> = {
  finds: [
    ['主管部门在每年第一季度公布检查结果', '每年第一季度', { date: null }],
    ['每季度末通报进展', '每季度末', { date: null }],
    ['每月5日报送报表', '每月5日', { date: null }],
    ['每季度末月20日前报送进展情况', '每季度末月20日', { date: null }],
    ['每月最后一个工作日前报送进展情况', '每月最后一个工作日', { date: null }],
    ['每季度次月10日前汇总上报', '每季度次月10日', { date: null }],
    ['各单位在每季度末（3月、6月、9月、12月底）报送', '每季度末', { date: null }],
    ['于每年六月办理审查会议', '每年六月', { date: null }],
  ],
  ignores: [
    '每年第四季度雨水偏少',
    '由于暴雨，每年8月，河水上涨',
    '每月底被保险人数',
    '每年9月为宣传月',
    '每年一次',
    '每月上报情况',
    '每季度开展',
  ],
};
