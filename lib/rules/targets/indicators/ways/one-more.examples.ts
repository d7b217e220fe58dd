import type { WayExamples } from '../way-examples.ts';

export const oneMoreExamples: WayExamples = {
  names: [['鼓励建设村级光伏电站，每建成1座奖励«2万元»', '村级光伏电站每建成1座奖励']],
  leaves: ['每新增一头母牛补助«400元»', '对合作社每户奖励«2万元»', '每建成1座奖励«2万元»'],
};
