import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

export const timeCellExamples: Examples<DeadlineValue> = {
  finds: [
    ['3\t完善考核方案\t2023年12月\t县河长办', '2023年12月', { date: '2023-12-31' }],
    ['分3个批次复工审批（9月25日—10月4日）', '9月25日—10月4日', { date: '2023-10-04' }],
    ['（一）摸底排查（2023年9月底前）', '2023年9月底', { date: '2023-09-30' }],
    ['2023年12月', '2023年12月', { date: '2023-12-31' }, { columns: ['完成时限'] }],
  ],
  ignores: [
    '学校\t2024年\t2025年',
    '余姚市\t2013年10月\t台风',
    '2023年12月',
    '行动计划（2021—2023年）',
    '3\t完善2023年方案\t县河长办',
    '（2023年版）',
  ],
};
