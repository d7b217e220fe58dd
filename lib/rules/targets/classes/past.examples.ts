import type { MarkedExamples } from '../marked-examples.ts';

export const pastExamples: MarkedExamples = {
  holds: [
    '已付展位费«50万元»',

    '已累计改造易涝区域«1020处»',
    '打造了«24个»示范县',
    '事故造成«86名»矿工遇难',
    '现有企业«30家»',
    '2020年全市共有企业«300家»',
    '各部门网站中有«31个»开通了英文版',
  ],
  fails: [
    '对已付展位费、回运费给予«50%»的支持',
    '已纳入规划的项目给予«50万元»',
    '计划改造«1020处»',
  ],
};
