import type { WayExamples } from '../way-examples.ts';

export const withstoodExamples: WayExamples = {
  names: [
    ['新区堤防应能抵御«50年一遇»的洪水', '新区堤防抵御洪水'],
    ['老城要有效应对«不低于5年一遇»的降雨', '老城有效应对降雨'],
    ['货架承受«不低于2吨»的荷载', '货架承受荷载'],
  ],
  leaves: ['抵御«50年一遇»洪水', '新建堤防«5公里»', '地基承载力达到«20吨»'],
};
