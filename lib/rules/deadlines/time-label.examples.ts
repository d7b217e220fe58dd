import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

export const timeLabelExamples: Examples<DeadlineValue> = {
  finds: [
    ['完成时限：2023年12月', '2023年12月', { date: '2023-12-31' }],
    ['时间节点：9月底', '9月底', { date: '2023-09-30' }],
    ['办理时限：10个工作日内', '10个工作日内', { date: null }],
  ],
  ignores: ['发布时间：长期', ['发布时间：2023年8月4日', { role: 'meta' }]],
};
