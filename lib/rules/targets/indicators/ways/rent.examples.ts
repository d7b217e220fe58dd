import type { WayExamples } from '../way-examples.ts';

export const rentExamples: WayExamples = {
  names: [
    ['对承租公有商铺类经营用房的企业，房租«减半»', '公有商铺类经营用房房租'],
    ['厂房租金«减半»', '厂房租金'],
    ['前两年租金全免，第三年«减半»', '第三年租金'],
    ['对小微企业，经营用房租金减免«50%»', '小微企业经营用房租金'],
  ],
  leaves: ['担保费«减半»'],
};
