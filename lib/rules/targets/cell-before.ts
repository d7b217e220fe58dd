import { GROW, SHRINK } from '../../lexicon/target-words.ts';
import { shape } from '../../text/pattern.ts';
import { columnAt } from '../column-at.ts';
import type { Quantity } from './quantity.ts';

/** A cell that says more than a number and its unit. */
const NAME = shape`^\p{Script=Han}[^\d]*\p{Script=Han}`;
/** 年均增速: a column whose figures are growth, whatever the row is of. */
const OF_GROWTH = shape`${GROW}$`;
const CHANGES = shape`${GROW}|${SHRINK}`;
const UNIT_BEHIND = shape`（[^（）]{1,8}）$`;

/** 新增城镇就业«不低于4500人» of 新增城镇就业 | 不低于4500人, 新增绿地«150» of 新增绿地（公顷） | 100 | 150: the sentence of a number that opens its cell, behind the cell that names it. */
export function markedBehindCell({ marked, offset, from, passage }: Quantity): string {
  const { text, columns } = passage;
  if (columns === undefined || !/^\[?«/u.test(marked) || text.charAt(offset - 1) !== '\t')
    return marked;
  const cells = text.slice(0, offset - 1).split('\t');
  const name = cells.findLast((cell) => NAME.test(cell)) ?? cells.at(-1) ?? '';
  const column = columnAt(passage, from) ?? '';
  const growth = OF_GROWTH.test(column) && !CHANGES.test(name) ? column : '';
  return `${name.replace(UNIT_BEHIND, '')}${growth}${marked.replace('[', '')}`;
}
