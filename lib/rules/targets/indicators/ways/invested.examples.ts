import type { WayExamples } from '../way-examples.ts';

export const investedExamples: WayExamples = {
  names: [
    ['投资«3000万元»，新建污水处理厂2座', '污水处理厂投资'],
    ['总投资«2亿元»，实施城区路网改造工程', '城区路网改造工程投资'],
  ],
  leaves: ['带动投资«100亿元»，新建污水处理厂2座', '完成投资«100亿元»，同比增长8%'],
};
