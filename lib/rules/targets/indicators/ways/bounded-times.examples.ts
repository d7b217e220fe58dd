import type { WayExamples } from '../way-examples.ts';

export const boundedTimesExamples: WayExamples = {
  names: [['延长以«二次为限»', '延长次数']],
  leaves: ['每年«4次»'],
};
