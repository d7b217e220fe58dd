import type { WayExamples } from '../way-examples.ts';

export const upToExamples: WayExamples = {
  names: [['二年内«不超过服务期3年»', '服务期期限']],
  leaves: ['最长«3年»'],
};
