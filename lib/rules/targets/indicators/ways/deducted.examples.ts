import type { WayExamples } from '../way-examples.ts';

export const deductedExamples: WayExamples = {
  names: [
    ['企业研发费用按照«100%»在税前加计扣除', '企业研发费用税前加计扣除比例'],
    ['公益捐赠支出按照«12%»扣除', '公益捐赠支出扣除比例'],
  ],
  leaves: ['公益捐赠支出的«12%»可以扣除', '房租按照«50%»收取', '研发费用加计扣除比例为«100%»'],
};
