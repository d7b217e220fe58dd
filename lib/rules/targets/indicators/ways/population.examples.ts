import type { WayExamples } from '../way-examples.ts';

export const populationExamples: WayExamples = {
  names: [['按照每千人口«不少于10个»托位规划、建设照护服务设施', '每千人口托位']],
  leaves: ['建设«10个»托位'],
};
