import type { MarkedExamples } from '../marked-examples.ts';

export const formulaExamples: MarkedExamples = {
  holds: [
    '手术台次数/总台次×«100%»',
    '抽检合格率=合格批次/抽检批次x«100%»',
    '馆员得分=日常值班（«70%»）+读者评议（30%）',
    '+第三方评估（«10%»）',
    '«半年»考评分值=日常监测',
  ],
  fails: [
    '覆盖率达到«100%»',
    '补贴比例（«50%»）',
    '构建“1+N”政策文件«20个»',
    '建成3+2基地«5个»',
    '合格率>=«98%»',
  ],
};
