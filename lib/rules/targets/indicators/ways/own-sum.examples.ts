import type { WayExamples } from '../way-examples.ts';

export const ownSumExamples: WayExamples = {
  names: [
    ['开展农村人居环境整治，完成投资«25亿元»', '农村人居环境整治完成投资'],
    ['企业退休人员基本养老金人均增加«100元»', '企业退休人员基本养老金'],
    ['带动社会投资«100亿元»', '社会投资'],
    ['普通高中生均公用经费«不低于1000元»', '普通高中生均公用经费'],
  ],
  leaves: ['给予«50万元»补贴', '单个企业最高«50万元»'],
};
