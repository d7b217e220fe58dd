import type { WayExamples } from '../way-examples.ts';

export const shareOfOwnExamples: WayExamples = {
  names: [
    ['奖励总额最高为其税收贡献的«50%»', '奖励总额占税收贡献比例'],
    ['担保费最高为贷款本金的«1%»', '担保费占贷款本金比例'],
  ],
  leaves: ['合格率最高为«98%»', '最高为其税收贡献的«50%»', '奖励总额最高占税收贡献的«50%»'],
};
