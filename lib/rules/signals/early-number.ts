import type { Rule } from '../rule.ts';

/**
 * `(78)交公路字412号`, `(87)财税字第21号`: until the rules of 1987 (国家行政机关公文处理办法) the year, of two figures, stood before the
 * office's code. Value: the number without blanks.
 */
export const earlyNumber: Rule<string> = {
  name: 'early-number',
  pattern:
    /[(（〔[]\s{0,2}(?:19)?[5-9]\d\s{0,2}[)）〕\]]\s{0,2}\p{Script=Han}{1,10}字\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}号/gu,
  read: (match) => ({ value: match[0].replace(/\s/gu, '') }),
};
