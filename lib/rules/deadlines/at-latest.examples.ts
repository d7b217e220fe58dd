import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

const relative: DeadlineValue = { date: null };

export const atLatestExamples: Examples<DeadlineValue> = {
  finds: [
    ['整改完成时间不得晚于2023年11月30日', '不得晚于2023年11月30日', { date: '2023-11-30' }],
    ['最晚不迟于8月25日完成', '不迟于8月25日', { date: '2023-08-25' }],
    ['最晚不超过8月底完成', '不超过8月底', { date: '2023-08-31' }],
    ['报送时间不晚于每月5日', '不晚于每月5日', { date: null }],
    ['立即上报有关情况（最迟不超过4个小时）', '不超过4个小时', relative],
    ['及时办结，最迟不得超过三个工作日', '不得超过三个工作日', relative],
  ],
  ignores: [
    '不得晚于3名专家',

    '不晚于上年水平',
    '成立时间不早于2023年1月1日',
    '缓缴期限最长不超过3个月',
    '最迟不超过3个月的贷款',
    ['最迟不超过4个小时', { role: 'title' }],
  ],
};
