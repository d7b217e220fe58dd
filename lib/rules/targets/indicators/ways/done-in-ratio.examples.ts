import type { WayExamples } from '../way-examples.ts';

export const doneInRatioExamples: WayExamples = {
  names: [
    ['县级主管部门按«不低于30%»的比例抽查企业', '企业抽查比例'],
    ['对备案的项目，按照«5%»的比例随机抽检', '抽检比例'],
  ],
  leaves: ['按«50%»的比例给予补助', '抽查比例«不低于30%»', '达到«30%»的比例抽查企业'],
};
