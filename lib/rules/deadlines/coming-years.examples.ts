import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

export const comingYearsExamples: Examples<DeadlineValue> = {
  finds: [
    ['未来15年（2021—2035年）', '未来15年（2021—2035年）', { date: '2035-12-31' }],
    [
      '在未来十年（2023-24至2032-33年度）提供土地',
      '未来十年（2023-24至2032-33年度）',
      { date: '2033-03-31' },
    ],
    ['分三年（2024—2026年）实施', '分三年（2024—2026年）', { date: '2026-12-31' }],
    ['今后三年（2024—2026年）建成', '今后三年（2024—2026年）', { date: '2026-12-31' }],
  ],
  ignores: ['未来三年（2023年起）', '未来十年可供发展的土地', '今后五年（规划期）'],
};
