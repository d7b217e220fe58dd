import type { WayExamples } from '../way-examples.ts';

export const everyExamples: WayExamples = {
  names: [
    ['原则上每3年修订«1次»教材', '教材每3年修订'],
    ['每年开展«2次»执法检查', '每年执法检查'],
  ],
  leaves: ['每年«4次»'],
};
