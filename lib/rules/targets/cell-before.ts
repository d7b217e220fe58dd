import type { Quantity } from './quantity.ts';

/** 新增城镇就业«不低于4500人» of 新增城镇就业 | 不低于4500人: the sentence of a number that opens its cell, behind the cell that names it. */
export function markedBehindCell({ marked, offset, passage }: Quantity): string {
  const { text, columns } = passage;
  if (columns === undefined || !marked.startsWith('«') || text.charAt(offset - 1) !== '\t')
    return marked;
  return `${text.slice(text.lastIndexOf('\t', offset - 2) + 1, offset - 1)}${marked}`;
}
