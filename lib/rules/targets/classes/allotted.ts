import { ALLOT, BOUND_COLUMN } from '../../../lexicon/class-words.ts';
import { shape } from '../../../text/pattern.ts';
import { columnAt } from '../../column-at.ts';
import type { Quantity } from '../quantity.ts';

/** 名额分配如下：, 二、推荐名额: over a list that says how many or how much for each. */
const ALLOTS = shape`${ALLOT}(?:分配|安排|分解)?(?:情况)?(?:如下|为)?[：:]?$`;
const ALLOTTED = /^[^«，。；]{2,24}«/u;

/** Whether a quantity is what one of those in a list or a table is to have. */
export function isAllotted({ passage, marked, from }: Quantity): boolean {
  if (marked.startsWith('«')) return BOUND_COLUMN.test(columnAt(passage, from) ?? '');
  const { opening, section } = passage;
  return ALLOTS.test(opening ?? section.at(-1) ?? '') && ALLOTTED.test(marked);
}
