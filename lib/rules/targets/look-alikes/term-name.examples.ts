import type { MarkedExamples } from '../marked-examples.ts';

export const termNameExamples: MarkedExamples = {
  holds: ['«五年»制高等职业教育', '«一年期»LPR', '«二年期»定期储金', '«十五年期»固定利率贷款'],
  fails: ['«3年期以上»贷款', '«一年»期限', '«三年»制定一次'],
};
