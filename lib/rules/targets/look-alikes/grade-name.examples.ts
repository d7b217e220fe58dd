import type { MarkedExamples } from '../marked-examples.ts';

export const gradeNameExamples: MarkedExamples = {
  holds: ['最低工资标准：一类地区2490元，«二类»地区2260元', '«二类»城市每人每月500元'],
  fails: ['划分为«三类»地区', '开展«三类»服务'],
};
