import type { WayExamples } from '../way-examples.ts';

export const sparedExamples: WayExamples = {
  names: [
    ['对承租国有用房的中小微企业，«1个月»房租免收', '中小微企业免收房租'],
    ['对承租国有用房的中小微企业，免收«3个月»房租', '中小微企业免收房租'],
  ],
  leaves: ['集中观察«14天»', '免收«3个月»'],
};
