import type { MarkedExamples } from '../marked-examples.ts';

export const definitionExamples: MarkedExamples = {
  holds: [
    '名县分为候选、命名«两个»层次',
    '指年满«60周岁»的老人',

    '本办法所称扣除是指子女教育等«6项»扣除',
    '以«三十日»为一个月计算',
    '以三十日为«一个月»计算',
    '支持建设大型农场，大型农场指流转面积达到«500亩以上»',
  ],
  fails: [
    '指导各乡镇培育特色产业«2个»',
    '名县分为候选、命名两个层次，每年评选产生的命名县«不超过10个»',
    '培育«6项»品牌',
    '通知指出，要新建泵站«6座»',
  ],
};
