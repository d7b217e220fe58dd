import type { WayExamples } from '../way-examples.ts';

export const attributeExamples: WayExamples = {
  names: [
    ['推动设立规模为«5亿元»的应急转贷基金', '应急转贷基金规模'],
    ['发放«200元»额度的文旅消费券', '文旅消费券额度'],
    ['投保保额为«50万元»的雇主责任险', '雇主责任险保额'],
  ],
  leaves: ['对企业给予«5万元»的一次性奖励', '建设«3个»产业园'],
};
