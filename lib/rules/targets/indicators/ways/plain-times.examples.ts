import type { WayExamples } from '../way-examples.ts';

export const plainTimesExamples: WayExamples = {
  names: [['每年进行«约500次»联合清洁行动', '每年联合清洁行动']],
  leaves: [],
};
