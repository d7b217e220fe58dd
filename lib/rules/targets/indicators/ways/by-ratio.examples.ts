import type { WayExamples } from '../way-examples.ts';

export const byRatioExamples: WayExamples = {
  names: [
    ['按招聘计划«1:3»的比例确定面试人选', '面试人选比例'],
    ['社区、业主按照«1:1»比例共同出资', '社区、业主出资比例'],
    ['按照«1:1»比例从高分到低分确定体检人员', '体检人员比例'],
  ],
  leaves: ['师生比例不低于«1:20»', '按«5%»的比例确定优秀人员'],
};
