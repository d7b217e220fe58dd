import type { WayExamples } from '../way-examples.ts';

export const partOfWholeExamples: WayExamples = {
  names: [
    ['调查小组成员应具平等意识，女性人数比例，应占成员总数«二分之一以上»', '调查小组女性人数比例'],
    ['向旅行社暂退服务质量保证金，标准为现有数额的«80%»', '旅行社暂退服务质量保证金标准'],
  ],
  leaves: ['女性比例达到«一半»'],
};
