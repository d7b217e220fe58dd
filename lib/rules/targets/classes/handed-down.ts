import type { Span } from '../../../model/span.ts';
import { shape } from '../../../text/pattern.ts';
import type { Quantity } from '../quantity.ts';

/** 下达任务, 决定将标准提高到, 决定近期派出, 公开招聘. */
const HANDED_DOWN = shape`下达[^。]{0,60}(?:任务|计划|指标)[^。]{0,60}$|决定[^。]{0,60}(?:标准|基数|限额|比例)[^，。；]{0,6}[到至为][^。]{0,60}$|公开招[聘收录募][^。]{0,60}$|决定[^，。；]{0,6}(?:组织|[派选抽][出派调]|成立|举办)[^，。；]{0,8}$`;

/** 力争创建«5个»; 主要目标是：新增«200万亩»: what is aimed at; not 为力争第一, which is why something is done. */
const AIMED_AT = shape`(?:(?<!为了?)(?:力争|争取)|(?:目标|任务)(?:是|为|包括|如下)：)[^。]*$`;

/** So far before the number its order is looked for. */
const REACH = 160;

/** 现下达造林任务«3000亩», 决定将补助标准提高到«500元», 力争创建«5个»: an order or aim of one paragraph gives its figures among its reasons; null where it gives none. */
export function handedDown(quantity: Quantity): Span | null {
  return placeBefore(quantity, HANDED_DOWN) ?? placeBefore(quantity, AIMED_AT);
}

function placeBefore({ passage: { text }, from }: Quantity, form: RegExp): Span | null {
  const start = Math.max(0, from - REACH);
  const match = form.exec(text.slice(start, from));
  if (match === null) return null;
  return { from: start + match.index, to: start + match.index + match[0].length };
}
