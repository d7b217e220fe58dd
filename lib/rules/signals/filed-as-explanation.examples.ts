import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['栏目：解读', '栏目：解读', null],
    ['主题分类 | 政策解读 | |', '分类 | 政策解读', null],
    ['信息类别：解读材料 |', '类别：解读材料', null],
    ['组配分类：政策解读\n', '分类：政策解读', null],
  ],
  ignores: [
    '体裁分类：\n政策解读',
    '主题分类：通知 政策解读',
    '政策解读',
    '信息分类：政策解读人员',
  ],
};
