import type { WayExamples } from '../way-examples.ts';

export const labelledPaymentExamples: WayExamples = {
  names: [
    ['二、安葬费：家中往生者每人发给«二万元»', '每人安葬费'],
    ['（三）交通津贴：家访社工每月发放«600元»', '每月交通津贴'],
  ],
  leaves: [
    '二、申请对象：家中往生者每人发给«二万元»',
    '二、安葬费：低收入户每人发给丧葬补助«二万元»',
    '二、安葬费：往生者，经核定后每人发给«二万元»',
  ],
};
