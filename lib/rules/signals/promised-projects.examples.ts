import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['全力办好12件民生实事：\n1.新建书屋', '办好12件民生实事：\n1.', null],
    ['重点抓好8项惠民实事:（1）修桥', '抓好8项惠民实事:（1）', null],
  ],
  ignores: [
    '12件民生实事全部办结：\n1.书屋建成',
    '办好12件民生实事。\n1.新建书屋',
    '去年12件民生实事：\n1.新建书屋',
  ],
};
