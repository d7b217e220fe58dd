import type { MarkedExamples } from '../marked-examples.ts';

export const termNameExamples: MarkedExamples = {
  holds: ['«一年期»LPR', '«二年期»定期储金', '«十五年期»固定利率贷款'],
  fails: ['«3年期以上»贷款', '«一年»期限'],
};
