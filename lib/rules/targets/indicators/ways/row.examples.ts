import type { WayExamples } from '../way-examples.ts';

export const rowExamples: WayExamples = {
  names: [
    ['10城镇调查失业率% 预期性 - «5.5%»', '城镇调查失业率'],
    ['4金融市场交易总额 万亿元 预期性«2800亿元» -', '金融市场交易总额'],
  ],
  leaves: ['属于预期性指标，达到«90%»', '森林覆盖率达到«66%»'],
};
