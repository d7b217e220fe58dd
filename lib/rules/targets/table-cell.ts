import { NO_COUNT } from '../../lexicon/column-names.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { ANY_UNIT } from '../../lexicon/units.ts';
import { byUnit } from '../../text/by-unit.ts';
import { FREE_NUMERAL, NUMERAL_AHEAD, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import { columnAt } from '../column-at.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, type Written } from './amount.ts';

/** A cell that holds a unit only, or the unit in brackets behind what is counted: 新增托位数（个）. */
const UNIT_CELL = perModel(() => byUnit(`^(?<unit>${ANY_UNIT().source})$`));
const UNIT_IN_BRACKETS = perModel(() => byUnit(`（(?<unit>${ANY_UNIT().source})）$`));

/** What is longer is no row of a table. */
const LONGEST_ROW = 2000;

/** The unit that the other cells of the row say; undefined where none does. */
function unitOfRow(cells: readonly string[]): string | undefined {
  const named = cells.map((cell) => UNIT_IN_BRACKETS().exec(cell) ?? UNIT_CELL().exec(cell));
  return named.find((match) => match !== null)?.groups?.unit;
}

/** 完成老旧小区改造 | 个 | 25: a number alone in the cell of a table, with the unit that its row says. */
export const tableCell: Rule<Amount> = {
  name: 'table-cell',
  pattern: pattern`${NUMERAL_AHEAD}(?<=\t)(?<number>${FREE_NUMERAL})(?=\t|$)`,
  read: ({ groups, index }, passage) => {
    const { text } = passage;
    if (text.length > LONGEST_ROW) return null;
    const { number = '' }: Written = groups ?? {};
    const value = readNumeral(number);
    const unit = unitOfRow(text.split('\t'));
    const column = columnAt(passage, index) ?? '';
    if (value === null || unit === undefined || NO_COUNT.test(column)) return null;
    return { value: amountOf(value, { number, unit }) };
  },
};
