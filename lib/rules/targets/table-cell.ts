import { NO_COUNT } from '../../lexicon/column-names.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { ANY_UNIT } from '../../lexicon/units.ts';
import { byUnit } from '../../text/by-unit.ts';
import {
  exact,
  FREE_NUMERAL,
  NUMERAL_AHEAD,
  readNumeral,
  sizeOf,
} from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import { columnAt } from '../column-at.ts';
import type { Passage, Rule } from '../rule.ts';
import { type NameWithUnit, unitInBrackets } from '../unit-in-brackets.ts';
import { type Amount, amountOf, type Written } from './amount.ts';

/** A cell that holds a unit only, with the magnitude in which is counted: 个, 万元. */
const UNIT_CELL = perModel(() => byUnit(`^(?<size>[万亿]{0,2})(?<unit>${ANY_UNIT().source})$`));

/** What is longer is no row of a table. */
const LONGEST_ROW = 2000;

/** A unit, and the magnitude in which is counted. */
type Counting = Pick<NameWithUnit, 'size' | 'unit'>;

/** The unit that the other cells of the row say; undefined where none does. */
function unitOfRow(cells: readonly string[]): Counting | undefined {
  const [found] = cells.flatMap((cell) => unitInBrackets(cell) ?? unitAlone(cell) ?? []);
  return found;
}

function unitAlone(cell: string): Counting | null {
  const { size = '', unit } = UNIT_CELL().exec(cell)?.groups ?? {};
  return unit === undefined ? null : { size, unit };
}

/** In what a number is counted that stands at an offset: as its column says, else its row, else the title of the table. */
function countingOf(passage: Passage, at: number): Counting | null {
  const column = columnAt(passage, at);
  const ofColumn = unitInBrackets(column ?? '');
  if (ofColumn !== null) return ofColumn;
  if (column !== undefined && NO_COUNT.test(column)) return null;
  const ofTable = column === undefined ? null : unitAlone(passage.measuredIn ?? '');
  return unitOfRow(passage.text.split('\t')) ?? ofTable;
}

/** 完成老旧小区改造 | 个 | 25: a number alone in the cell of a table, with the unit that its column, its row or the table says; [14] is for all the years together. */
export const tableCell: Rule<Amount> = {
  name: 'table-cell',
  pattern: pattern`${NUMERAL_AHEAD}(?<=\t\[?(?:[≥≤><＞＜] ?)?)(?<number>${FREE_NUMERAL})(?=\]?(?:\t|$))`,
  read: ({ groups, index }, passage) => {
    if (passage.text.length > LONGEST_ROW) return null;
    const { number = '' }: Written = groups ?? {};
    const value = readNumeral(number);
    const counting = countingOf(passage, index);
    if (value === null || counting === null) return null;
    const { size, unit } = counting;
    return { value: amountOf(exact(value * (sizeOf(size) ?? 1)), { number, unit }) };
  },
};
