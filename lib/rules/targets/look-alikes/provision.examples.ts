import type { MarkedExamples } from '../marked-examples.ts';

export const provisionExamples: MarkedExamples = {
  holds: ['公告前«二款»结果', '增加«一条»，作为第九条'],
  fails: ['增加«2条»线路'],
};
