import type { WayExamples } from '../way-examples.ts';

export const standardAheadExamples: WayExamples = {
  names: [
    ['按照每年每亩«6元»的标准，对禁牧牧民给予禁牧补助', '禁牧牧民每亩禁牧补助'],
    ['按每人每月«500元»的标准，对困难儿童发放生活补贴', '困难儿童每人每月生活补贴'],
  ],
  leaves: ['按每人«500元»的标准给予补贴', '按每人«500元»的标准，由县财政拨付'],
};
