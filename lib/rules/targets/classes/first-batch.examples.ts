import type { MarkedExamples } from '../marked-examples.ts';

export const firstBatchExamples: MarkedExamples = {
  holds: [
    '«三年»培训10万人次',
    '探索首批«23个»领域推进',
    '未来«十年»提供土地',
    '未来«10年左右»提供土地',
  ],
  fails: [
    '利用«2-3年»时间，建立健全制度',
    '计划用«3年»时间全面完成改造',
    '首次培育«23个»领域',
    '提供土地«3300公顷»',
    '探索«至少23个»领域',
  ],
};
