import type { MarkedExamples } from '../marked-examples.ts';

export const definitionExamples: MarkedExamples = {
  holds: [
    '本办法所称扣除是指子女教育等«6项»扣除',
    '以«三十日»为一个月计算',
    '以三十日为«一个月»计算',
  ],
  fails: ['培育«6项»品牌'],
};
