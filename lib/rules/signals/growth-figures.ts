import type { Rule } from '../rule.ts';

/** `比上年增长4.1%`, `同比下降2.3%`, `下降了3.27%`: what was, compared with the year before. */
export const growthFigures: Rule<null> = {
  name: 'growth-figures',
  pattern:
    /(?:比上年|比去年|同比|环比|比上年同期|较上年|按可比价)[^。；\n]{0,12}(?:增长|下降|提高|减少|上升|增加|回落)|(?:分别)?(?:增长|下降|上升)了?\d{1,3}(?:\.\d{1,2})?%/gu,
  read: () => ({ value: null }),
};
