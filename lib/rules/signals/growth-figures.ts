import { COMPARED_WITH, MOVED } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** `比上年增长4.1%`, `同比下降2.3%`, `下降了3.27%`: what was, compared with the year before. */
export const growthFigures: Rule<null> = {
  name: 'growth-figures',
  pattern: byUnit(
    `${COMPARED_WITH.source}[^。；\\n]{0,12}${MOVED.source}|(?:分别)?(?:增长|下降|上升)了?\\d{1,3}(?:\\.\\d{1,2})?%`,
    'g',
  ),
  read: () => ({ value: null }),
};
