import type { WayExamples } from '../way-examples.ts';

export const boundedTimesExamples: WayExamples = {
  names: [
    ['延长以«二次为限»', '延长次数'],
    ['每人每学年以补助«二次»为限', '每人每学年补助次数'],
    ['延长以«一次»为限，每次不得逾三个月', '延长次数'],
  ],
  leaves: [
    '每年«4次»',
    '每年申请补助以«一次为限»',
    '申请人提出申复，以«一次为限»',
    '企业申请以«一次»受理为原则',
  ],
};
