import type { Span } from '../../../model/span.ts';
import { shape } from '../../../text/pattern.ts';
import type { Quantity } from '../quantity.ts';

/** 下达任务, 决定将标准提高到, 公开招聘. */
const HANDED_DOWN = shape`下达[^。]{0,60}(?:任务|计划|指标)[^。]{0,60}$|决定[^。]{0,60}(?:标准|基数|限额|比例)[^，。；]{0,6}[到至为][^。]{0,60}$|公开招[聘收录募][^。]{0,60}$`;

/** So far before the number its order is looked for. */
const REACH = 160;

/** 现下达造林任务«3000亩», 决定将补助标准提高到«500元»: an order of one paragraph gives its figures among its reasons; null where it gives none. */
export function handedDown({ passage: { text }, from }: Quantity): Span | null {
  const start = Math.max(0, from - REACH);
  const match = HANDED_DOWN.exec(text.slice(start, from));
  if (match === null) return null;
  return { from: start + match.index, to: start + match.index + match[0].length };
}
