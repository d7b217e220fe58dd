import { shape } from '../../text/pattern.ts';
import type { Quantity } from './quantity.ts';

/** A cell that says more than a number and its unit. */
const NAME = shape`^\p{Script=Han}[^\d]*\p{Script=Han}`;
const UNIT_BEHIND = shape`（[^（）]{1,8}）$`;

/** 新增城镇就业«不低于4500人» of 新增城镇就业 | 不低于4500人, 新增绿地«150» of 新增绿地（公顷） | 100 | 150: the sentence of a number that opens its cell, behind the cell that names it. */
export function markedBehindCell({ marked, offset, passage }: Quantity): string {
  const { text, columns } = passage;
  if (columns === undefined || !marked.startsWith('«') || text.charAt(offset - 1) !== '\t')
    return marked;
  const cells = text.slice(0, offset - 1).split('\t');
  const name = cells.findLast((cell) => NAME.test(cell)) ?? cells.at(-1) ?? '';
  return `${name.replace(UNIT_BEHIND, '')}${marked}`;
}
