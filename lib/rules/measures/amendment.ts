import { pattern } from '../../text/pattern.ts';
import { tells } from './says.ts';

/**
 * 第二款修改如下：, 删去第五条: how the words of another document are changed. Where the new words stand behind it
 * (将第六条修改为：“…应当…”), they tell whether anybody is bound.
 */
export const amendment = tells(
  'amendment',
  pattern`^(?![^。]{0,80}：“)(?:将第[^。；，]{1,20}[条款项](?:修?改为|修改|中的)|(?:增加|删除|删去)(?:一[条款项]|第)[^。；]{0,20}|[^。；]{0,60}作(?:出)?如下修改)|^(?![^。]{0,80}：“)[^。；]{0,60}第[^。；，]{1,20}[条款项点][^。；]{0,20}(?:修[正订]|增加|改)(?:如下|为|一[条款项])[^。；]{0,10}`,
);
