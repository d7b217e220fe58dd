import type { WayExamples } from '../way-examples.ts';

export const setAsideExamples: WayExamples = {
  names: [
    [
      '推动上级医院预留«30%»的号源（其中专家号源不低于30%）给基层医疗机构',
      '预留给基层医疗机构的号源比例',
    ],
    ['各单位要拿出«不低于20%»的岗位，招聘高校毕业生', '拿出岗位比例'],
  ],
  leaves: ['覆盖率达到«30%»', '预留«30%»给基层', '实现«90%»的企业上云'],
};
