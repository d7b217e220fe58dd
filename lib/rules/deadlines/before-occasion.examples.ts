import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

const relative: DeadlineValue = { date: null };

export const beforeOccasionExamples: Examples<DeadlineValue> = {
  finds: [
    ['近期按照《通知》，春节前完成全部的整改', '春节前', { date: null }],
    ['春节前兑付农民工工资', '春节前', relative],
    ['汛期来临之前完成堤防加固', '汛期来临之前', relative],
    ['确保今年秋季学期开学前完成改造', '今年秋季学期开学前', relative],
    ['要在毕业生离校前出台政策', '毕业生离校前', relative],
    ['汛前完成水库检修', '汛前', relative],
    ['“五一”前开放新馆', '“五一”前', relative],
    ['放暑假前完成校舍检修', '放暑假前', relative],
    ['高考前全面检查考点', '高考前', relative],
  ],
  ignores: [
    '《关于做好春节前安排的通知》',

    '春节前能整改的立即整改',
    '春节前后加强值班',
    '《春节前食品安全检查工作方案》',
    '春节前夕走访慰问',
    '开展汛前检查',
    '提高汛前、汛后巡堤能力',
    '春节前的价格',
    '汛期前三个月',
    '对开学前到期的贷款',
    '春节前已完成兑付',
    ['春节前兑付农民工工资', { role: 'title' }],
  ],
};
