import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

export const timeLabelExamples: Examples<DeadlineValue> = {
  finds: [
    ['完成时限：2023年12月', '2023年12月', { date: '2023-12-31' }],
    ['【完成时限】9月30日', '9月30日', { date: '2023-09-30' }],
    ['时限要求：2025年底', '2025年底', { date: '2025-12-31' }],
    ['完成时间：计划于2024年6月', '2024年6月', { date: '2024-06-30' }],
    ['时间节点：9月底', '9月底', { date: '2023-09-30' }],
    ['办理时限：10个工作日内', '10个工作日内', { date: null }],
  ],
  ignores: [
    '完成时限：长期坚持',

    '一、管制时间：2023年9月11日7时至18时',
    '发布时间：长期',
    '会议时间：9月20日',
    '有效期限：2025年8月3日',
    '最长时间9月',
    ['发布时间：2023年8月4日', { role: 'meta' }],
  ],
};
