import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['开展培训。（责任单位：市商务局）', '责任单位：', null],
    ['一、强化科技创新（区科技局牵头）', '（区科技局牵头）', null],
    ['市教育局、市财政局按职责分工负责', '按职责分工负责', null],
    ['序号 重点任务 责任单位 完成时限', '责任单位', null],
  ],
  ignores: ['落实责任单位', '有关责任单位表示', '他负责采购', '在省政府的领导下'],
};
