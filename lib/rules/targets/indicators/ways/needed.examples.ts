import type { WayExamples } from '../way-examples.ts';

export const neededExamples: WayExamples = {
  names: [
    ['疫情防控物资«7天»所需的使用量', '疫情防控物资使用量'],
    ['医院储备防护物资«7天»所需的使用量', '医院储备防护物资使用量'],
  ],
  leaves: ['免收«3个月»房租'],
};
