import type { MarkedExamples } from '../marked-examples.ts';

export const nameExamples: MarkedExamples = {
  holds: [
    '“«五位»一体”总体布局',
    '打造“«三个»湾区”',
    '《«三年»行动方案》',
    '最多跑«一次»',
    '超过三十日之畸«零日»数',
  ],
  fails: [
    '“四季”创业沙龙«6场»',
    '培育«3个»平台',
    '实现“«全覆盖»”',
    '响应时间为«十分钟»',
    '新建公园«四处以上»',
    '会议强调“坚持质量第一，全年培育企业«20家»”',
  ],
};
