import type { MarkedExamples } from '../marked-examples.ts';

export const gradeNameExamples: MarkedExamples = {
  holds: [
    '由执法«二处»、稽查三科分别办理',
    '最低工资标准：一类地区2490元，«二类»地区2260元',
    '«二类»城市每人每月500元',
  ],
  fails: ['新建物业管理«二处»用房', '划分为«三类»地区', '开展«三类»服务'],
};
