import type { WayExamples } from '../way-examples.ts';

export const limitExamples: WayExamples = {
  names: [
    ['各市要在本意见印发之日起«30日内»，制定出台具体实施办法', '制定出台具体实施办法时限'],
    [
      '主管部门应当在«5个工作日内»审定，并更新本级公共数据资源目录',
      '审定并更新本级公共数据资源目录时限',
    ],
    ['对申领居住证的材料，应当在«三个工作日内»送交公安机关', '申领居住证的材料送交时限'],
  ],
  leaves: [],
};
