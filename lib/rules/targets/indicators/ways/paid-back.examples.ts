import type { WayExamples } from '../way-examples.ts';

export const paidBackExamples: WayExamples = {
  names: [
    ['对旅行社，暂退«80%»服务质量保证金', '旅行社暂退服务质量保证金比例'],
    ['签约后预付«30%»的货款', '预付货款比例'],
  ],
  leaves: ['省级财政承担«50%»', '回收率达到«80%»'],
};
