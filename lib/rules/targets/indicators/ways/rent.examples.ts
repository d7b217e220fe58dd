import type { WayExamples } from '../way-examples.ts';

export const rentExamples: WayExamples = {
  names: [['对承租国有资产类经营用房的企业，房租«减半»', '国有资产类经营用房房租']],
  leaves: ['担保费«减半»'],
};
