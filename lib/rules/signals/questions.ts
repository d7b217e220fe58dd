import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

/** `问：…`, `1、什么样的慈善组织可以进行公开募捐？`: a line that asks. */
export const questions: Rule<null> = {
  name: 'questions',
  pattern: pattern`问(?<=(?:^|\s)问)\s{0,2}[:：]|(?=[问一二三四五六七八九十\d])(?<=^|[\s。])(?:问题)?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．:：]\s{0,2}[^。；！？?\n]{4,60}[？?]`,
  read: () => ({ value: null }),
};
