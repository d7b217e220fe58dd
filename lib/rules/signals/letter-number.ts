import type { Rule } from '../rule.ts';

/**
 * `府教字第1100012345号`, `台军字第○九五○○五七五九八号令`: Taiwan's offices number letters and orders by a code, perhaps with a
 * part of the office (教安（一）), and a running number (文書處理手冊, 公文格式). Value: the number without blanks.
 */
export const letterNumber: Rule<string> = {
  name: 'letter-number',
  pattern:
    /(?<code>\p{Script=Han}{1,10}(?:[(（][一二三四五六七八九十]{1,2}[)）])?)字第\s{0,2}[\d〇○零一二三四五六七八九]{5,14}[A-Z]?\s{0,2}号(?:令|函|公告)?/gu,
  read: (match) => ({ value: match[0].replace(/\s/gu, '') }),
};
