import { COMPARED_WITH, MOVED } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** 1.地区生产总值增长8%: an item of a list of tasks. */
const NOT_IN_ITEM = '(?<!(?:^|\\n)[| ]{0,4}\\d{1,2}[.．、| \\t]{1,4}[^，。；\\n]{2,30})';

/** `比上年增长4.1%`, `同比下降2.3%`, `下降了3.27%`: what was, compared with the year before. */
export const growthFigures: Rule<null> = {
  name: 'growth-figures',
  pattern: byUnit(
    `${COMPARED_WITH.source}[^。；\\n]{0,12}${MOVED.source}|${NOT_IN_ITEM}(?:分别)?(?:增长|下降|上升)了?\\d{1,3}(?:\\.\\d{1,2})?%`,
    'g',
  ),
  read: () => ({ value: null }),
};
