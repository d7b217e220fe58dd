import type { WayExamples } from '../way-examples.ts';

export const keptExamples: WayExamples = {
  names: [
    ['发热人员应继续单独居住观察«14天»', '发热人员单独居住观察'],
    ['各项目应对新进场的人员进行集中观察«14天»', '新进场的人员集中观察'],
  ],
  leaves: ['缓缴期最长«6个月»'],
};
