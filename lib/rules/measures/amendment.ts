import { tells } from './says.ts';

/** 第二款修改如下：, 将第五条修改为：: how the words of another document are changed. */
export const amendment = tells(
  'amendment',
  /^[^。；]{0,60}第[^。；，]{1,20}[条款项点][^。；]{0,20}(?:修改|修正|修订|增加|改)(?:如下|为|一[条款项])[^。；]{0,10}：?/gu,
);
