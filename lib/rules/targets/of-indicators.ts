import { indicatorTables } from '../../lexicon/indicator-tables.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Quantity } from './quantity.ts';

const ATTRIBUTE = byUnit(`\\t${anyOf(indicatorTables.attributes).source}(?:\\t|$)`);

/** A number that is all of its cell. */
const FILLS = /^\[?«[^»]*»\]?$/u;

/** 森林覆盖率 | % | «42» | 约束性: a figure of a row with the cell that only tables of indicators have. */
export function isOfIndicators({ marked, passage }: Pick<Quantity, 'marked' | 'passage'>): boolean {
  return FILLS.test(marked) && ATTRIBUTE.test(passage.text);
}
