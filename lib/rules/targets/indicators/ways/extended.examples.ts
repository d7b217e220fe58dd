import type { WayExamples } from '../way-examples.ts';

export const extendedExamples: WayExamples = {
  names: [
    ['复查应于六个月内完成复查。必要时，得予延长«一次»，并以三个月为限', '复查延长次数'],
    ['复查应于六个月内完成复查。必要时，得予延长一次，并以«三个月»为限', '复查延长期限'],
  ],
  leaves: [
    '租约期满，得予延长«一次»',
    '委员由理事长遴聘，得连任«一次»',
    '补助以一年为限，并以«三个月»为一期',
  ],
};
