import type { MarkedExamples } from '../marked-examples.ts';

export const smallTotalExamples: MarkedExamples = {
  holds: [
    '建好用好«两个»“点对点”机制',
    '严把教学标准和毕业质量«两个»关口',
    '«四起»特大事故',
    '协同«三省»',
    '严把«十二个»关口',
  ],
  fails: [
    '培育«两个»品牌',
    '每月召开«三次»',
    '教室一天«三次»通风',
    '建设«20个»关口',
    '成员以«三人»或五人为原则',
    '成员以三人或«五人»为原则',
    '«两个以上»关口',
    '严把«20个»关口',
    '严把关口«两个»',
    '«两年»学制',
  ],
};
