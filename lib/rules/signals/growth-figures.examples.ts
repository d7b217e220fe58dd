import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['国内生产总值比上年增长3.0%。', '比上年增长', null],
    ['投资同比下降2.3%', '同比下降', null],
    ['能耗下降了3.27%', '下降了3.27%', null],
  ],
  ignores: ['力争增长到7%以上', '年均增长率', '降低10%'],
};
