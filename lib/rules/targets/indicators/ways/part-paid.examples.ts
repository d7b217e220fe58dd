import type { WayExamples } from '../way-examples.ts';

export const partPaidExamples: WayExamples = {
  names: [
    [
      '对不裁员的用人单位返还单位及其职工上年度实际缴纳失业保险费总额的«50%»',
      '失业保险费总额返还比例',
    ],
    ['对不裁员的企业，可返还其上年度实际缴纳失业保险费的«50%»', '失业保险费返还比例'],
  ],
  leaves: ['覆盖率达到«90%»', '担保费率«不超过1%»'],
};
