import type { WayExamples } from '../way-examples.ts';

export const spentExamples: WayExamples = {
  names: [['力争用«3年»左右时间，建立健全数据专区管理制度', '建立健全数据专区管理制度时限']],
  leaves: ['线上«1分钟»响应', '培训时间为«3天»'],
};
