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
import type { Rule } from '../rule.ts';
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

/** 完成老旧小区改造 | 个 | 25: a number alone in the cell of a table, with the unit that its column or its row says; [14] is for all the years together. */
export const tableCell: Rule<Amount> = {
  name: 'table-cell',
  pattern: pattern`${NUMERAL_AHEAD}(?<=\t\[?[≥≤><＞＜]?)(?<number>${FREE_NUMERAL})(?=\]?(?:\t|$))`,
  read: ({ groups, index }, passage) => {
    const { text } = passage;
    if (text.length > LONGEST_ROW) return null;
    const { number = '' }: Written = groups ?? {};
    const value = readNumeral(number);
    const column = columnAt(passage, index) ?? '';
    const ofColumn = unitInBrackets(column);
    if (ofColumn === null && NO_COUNT.test(column)) return null;
    const { size, unit } = ofColumn ?? unitOfRow(text.split('\t')) ?? {};
    if (value === null || size === undefined) return null;
    return { value: amountOf(exact(value * (sizeOf(size) ?? 1)), { number, unit }) };
  },
};
