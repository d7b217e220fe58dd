import type { MarkedExamples } from '../marked-examples.ts';

export const ofStateExamples: MarkedExamples = {
  holds: [
    '用好用足国家新增«1000亿元»信贷额度',
    '落实好人民银行«800亿元»支农再贷款政策',
    '积极对接央行«2000亿元»设备更新专项再贷款',
  ],
  fails: [
    '争取中央«2亿元»治水资金额度',
    '落实市级财政«5亿元»贴息政策',
    '落实国家政策，发放贷款«30亿元»，额度用完为止',
  ],
};
