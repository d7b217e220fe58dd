import type { WayExamples } from '../way-examples.ts';

export const ownListExamples: WayExamples = {
  names: [
    ['稳岗返还比例大型企业30%、中小微企业«90%»', '中小微企业稳岗返还比例'],
    ['生均活动面积幼儿园4.5平方米、小学«5.5平方米»', '小学生均活动面积'],
  ],
  leaves: [
    '建设高标准农田100亩、每亩投入«3000元»',
    '改造绿地面积2万平方米、游园«5个»',
    '生均活动面积小学«5.5平方米»',
  ],
};
