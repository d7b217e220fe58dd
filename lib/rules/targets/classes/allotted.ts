import { ALLOT, BOUND_COLUMN } from '../../../lexicon/class-words.ts';
import { shape } from '../../../text/pattern.ts';
import { columnAt } from '../../column-at.ts';
import type { Quantity } from '../quantity.ts';

/** 名额分配如下：, 二、推荐名额: over a list that says how many or how much for each. */
const ALLOTS = shape`${ALLOT}(?:分配|安排|分解)?(?:情况)?(?:如下|为)?[：:]?$`;
/** 省级10家; 办理时限: «20个工作日» is all of the answer. */
const ALLOTTED = /^(?:[^«，。；]{2,24}«|«[^»]*[日天]»)/u;

/** Whether a quantity is what one of those in a list or a table is to have. */
export function isAllotted({ passage, marked, from }: Quantity): boolean {
  const { opening, section } = passage;
  if (marked.startsWith('«') && BOUND_COLUMN.test(columnAt(passage, from) ?? '')) return true;
  return ALLOTS.test(opening ?? section.at(-1) ?? '') && ALLOTTED.test(marked);
}
