import type { WayExamples } from '../way-examples.ts';

export const plainShareExamples: WayExamples = {
  names: [
    ['综合窗口比例达到«100%»', '综合窗口比例'],
    ['全市«90%»的重点领域市场主体纳入监管平台', '重点领域市场主体纳入监管平台'],
    ['其融资担保费率按«1%»收取', '融资担保费率'],
  ],
  leaves: [],
};
