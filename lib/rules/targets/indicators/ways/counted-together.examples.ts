import type { WayExamples } from '../way-examples.ts';

export const countedTogetherExamples: WayExamples = {
  names: [
    ['选择«不超过5个»县且不超过20个村开展试点', '开展试点的县'],
    ['选择不超过5个县且«不超过20个»村开展试点', '开展试点的村'],
    ['选择«不超过10个»品目且不超过20个档次的产品提高补贴额', '提高补贴额的产品品目'],
    ['遴选«不少于3所»高校且不少于10家企业', '高校'],
  ],
  leaves: ['培育«50家»企业', '新建«3个»公园且免费开放', '新建20公里道路和«3座»桥梁'],
};
