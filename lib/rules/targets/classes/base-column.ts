import { isBaseColumn } from '../../base-column.ts';
import { columnAt } from '../../column-at.ts';
import { yearOf } from '../../passage-dates.ts';
import type { Quantity } from '../quantity.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 森林覆盖率 | % | «40» | 42 under 2020年 and 2025年, or under 现状值: how things were. */
export const baseColumn: Reason = {
  name: 'base-column',
  class: 'quantity',
  pattern: reasonPattern`«`,
  applies: standsUnderBase,
};

function standsUnderBase({ passage, from }: Quantity): boolean {
  const column = columnAt(passage, from);
  return column !== undefined && isBaseColumn(column, passage.columns ?? [], yearOf(passage));
}
