import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['到2025年，研发投入占比达到2.5%', '到2025年', null],
    ['力争达到30家', '力争达到', null],
    ['2022年全市粮食播种面积达到917万亩', '2022年全市粮食播种面积达到', null],
  ],
  ignores: ['2022年全年国内生产总值1210207亿元', '到场登记'],
};
