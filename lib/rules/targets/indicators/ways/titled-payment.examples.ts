import type { WayExamples } from '../way-examples.ts';

const section = ['护林岗位补贴'];

export const titledPaymentExamples: WayExamples = {
  names: [
    [['考核合格的，按每人每月«400元»标准给予补贴', { section }], '每人每月护林岗位补贴'],
    [
      ['巡护满一年的，按组长每人«900元»、组员每人600元标准给予补贴', { section }],
      '组长每人护林岗位补贴',
    ],
    [
      ['巡护满一年的，按组长每人900元、组员每人«600元»标准给予补贴', { section }],
      '组员每人护林岗位补贴',
    ],
    [['按每招用1人«1000元»的标准计算补贴总额', { section }], '护林岗位补贴'],
  ],
  leaves: [
    '按每人«400元»标准给予补贴',
    ['按每人«400元»标准给予生活补贴', { section }],
    ['按每人«400元»标准给予补贴', { section: ['加大护林补贴和奖励'] }],
    ['每人补贴«400元»', { section }],
  ],
};
