import type { MarkedExamples } from '../marked-examples.ts';

export const periodExamples: MarkedExamples = {
  holds: [
    '«近5年»来平均增长',
    '前«3年»平均值',
    '连续«两次»评估不合格',
    '提前«30日»说明情况',
    '每«5年»修订1次',
    '免费«一年»12次',
    '«二年内»合并领取期间',
    '两次检测中间«2个月»安排一次',
  ],
  fails: [
    '连续«3年»每年给予科研经费资助',
    '前«二年»贷款利息全额补贴',
    '«三年内»实现全覆盖',
    '缓缴«3个月»',
  ],
};
