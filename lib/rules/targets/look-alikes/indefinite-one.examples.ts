import type { MarkedExamples } from '../marked-examples.ts';

export const indefiniteOneExamples: MarkedExamples = {
  holds: [
    '打造«一批»品牌',
    '形成«一套»制度',
    '是«一种»方式',
    '«一次»提交',
    '上«一年度»数据',
    '为«一个»考核期',
  ],
  fails: [
    '企业数量扩大«一倍»，',
    '每个市培育«一家»机构',
    '至少开展«一次»活动',
    '«一百万元»为限',
    '再安置«一次»',
    '选取试点«一个»，',
  ],
};
