import type { WayExamples } from '../way-examples.ts';

export const perUnitExamples: WayExamples = {
  names: [['安排不少于«20个»课时/班', '每班课时']],
  leaves: ['安排«20个»课时', '建设«20个»乡镇/街道服务站'],
};
