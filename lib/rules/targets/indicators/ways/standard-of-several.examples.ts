import type { WayExamples } from '../way-examples.ts';

export const standardOfSeveralExamples: WayExamples = {
  names: [
    [
      '按主任医师每人9万元、主治医师每人«6万元»的标准，给予医院进修补贴',
      '主治医师每人医院进修补贴',
    ],
    [
      '按主任医师每人«9万元»、主治医师每人6万元的标准，给予医院进修补贴',
      '主任医师每人医院进修补贴',
    ],
  ],
  leaves: ['按每人«6万元»的标准，给予医院进修补贴', '主治医师每人«6万元»'],
};
