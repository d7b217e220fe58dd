import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['国内生产总值比上年增长3.0%。', '比上年增长', null],
    ['投资同比下降2.3%', '同比下降', null],
    ['能耗下降了3.27%', '下降了3.27%', null],
    ['比上年同期明显增长', '比上年同期明显增长', null],
    ['增长5%', '增长5%', null],
    ['投资分别上升12.5%', '分别上升12.5%', null],
  ],
  ignores: ['力争增长到7%以上', '年均增长率', '降低10%', '同比。增长较快'],
};
