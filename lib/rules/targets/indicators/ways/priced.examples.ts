import type { WayExamples } from '../way-examples.ts';

export const pricedExamples: WayExamples = {
  names: [['按照补偿成本的原则确定水价，基本水价每户每月«不高于5元»', '每户每月水价']],
  leaves: ['水价«不高于5元»', '高龄津贴每人每月«50元»', '基本公共卫生服务经费每人每年«89元»'],
};
