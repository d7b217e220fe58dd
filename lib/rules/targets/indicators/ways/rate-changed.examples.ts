import type { WayExamples } from '../way-examples.ts';

export const rateChangedExamples: WayExamples = {
  names: [['对中小微企业在原有贷款利率水平基础上下浮«10%以上»', '中小微企业贷款利率下浮']],
  leaves: ['贷款利率下浮«10%»'],
};
