import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['第一条 为了规范公共数据，制定本办法。', '第一条', null],
    ['第 2 条\n本办法之适用对象如下：', '第 2 条', null],
    ['由市人民政府决定。第三条　本市行政区域内', '第三条', null],
  ],
  ignores: ['根据《办法》第三条的规定', '依照第五条规定办理', '第一条例'],
};
