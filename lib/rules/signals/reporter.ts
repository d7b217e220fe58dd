import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

/** `（记者 姜斌）`, `记者王某报道`, `新华社北京1月17日电`: who reports, at the head or foot of news. */
export const reporter: Rule<null> = {
  name: 'reporter',
  pattern: pattern`[(（](?:\p{Script=Han}{0,10}\s)?(?:本报|见习|实习)?(?:记者|通讯员)[\s　:：]?|新华社\p{Script=Han}{2,4}\d{1,2}月\d{1,2}日电|记者\p{Script=Han}{2,4}报道|中新[网社][^。\n]{0,12}\d日电`,
  read: () => ({ value: null }),
};
