import type { Rule } from '../rule.ts';

/** A number in digits or Chinese numerals, with the year that Macau writes behind a slash. */
const NUMBER = '第\\s{0,2}[\\d〇零一二三四五六七八九十百]{1,6}(?:/(?:19|20)\\d{2})?\\s{0,2}号';

/**
 * `上海市人民政府令第19号`, `上海市人民政府令（第19号）`, `财政部公告2020年第8号`, `第224/2018号行政长官批示`: orders and announcements
 * are counted apart from documents (党政机关公文处理工作条例 2012, art. 8; 规章制定程序条例, art. 30). Value: the number without blanks.
 */
export const orderNumber: Rule<string> = {
  name: 'order-number',
  pattern: new RegExp(
    `(?:(?<issuer>(?:(?![关的])[\\p{Script=Han}、]){0,40})(?:令|公告|通告)\\s{0,3}[(（]?\\s{0,2}(?:(?:19|20)\\d{2}年\\s{0,2})?${NUMBER}\\s{0,2}[)）]?|(?<maker>(?:(?![关的第])[\\p{Script=Han}、]){2,40})(?:(?:19|20)\\d{2}年\\s{0,2})?${NUMBER}\\s{0,2}令|${NUMBER}\\s{0,2}(?:行政长官批示|行政命令|行政法规|\\p{Script=Han}{2,8}司司长批示))`,
    'gu',
  ),
  read: (match) => ({ value: match[0].replace(/[\s()（）]/gu, '') }),
};
