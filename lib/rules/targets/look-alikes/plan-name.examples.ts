import type { MarkedExamples } from '../marked-examples.ts';

export const planNameExamples: MarkedExamples = {
  holds: [
    '«三年»行动计划',
    '制定«五年»规划',
    '实施«三年»百万青年见习计划',
    '编制«十五年»发展规划',
    '聚焦文旅产业新«突破三年»行动',
  ],
  fails: [
    '计划用«3年»时间完成',
    '«三年内»实现',
    '«至少五年»规划一次',
    '使用年限«超过三年»，列入更新计划',
  ],
};
