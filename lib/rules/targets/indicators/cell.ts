import { NAMES_ROW } from '../../../lexicon/column-names.ts';
import { columnAt } from '../../column-at.ts';
import { unitInBrackets } from '../../unit-in-brackets.ts';
import type { Quantity } from '../quantity.ts';

/** What the cell of a table is of. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  /** The title of the table says in what its columns count. */
  readonly isMeasured: boolean;
}

/** A cell that holds nothing but the number, and a remark on it; [14] is of all the years together. */
const FILLED = /^\[?«[^»]*»\]?(?:[/／][^，。；]{1,4})?(?:（[^（）]*）?)?$/u;
const WORDS = /\p{Script=Han}{2}/u;

/** The row and the column of the cell that a number fills; null where it fills none under a header. */
export function cellOf({ passage, marked, from }: Quantity): Cell | null {
  const { columns, text } = passage;
  if (columns === undefined || !FILLED.test(marked)) return null;
  const column = columnAt(passage, from);
  if (column === undefined) return null;
  const cells = text.slice(0, from).split('\t').slice(0, -1);
  const counted = cells.find((cell) => unitInBrackets(cell) !== null);
  const named = cells.find((cell, at) => NAMES_ROW.test(columns[at] ?? '') && WORDS.test(cell));
  const row = counted ?? named ?? cells.find((cell) => WORDS.test(cell)) ?? '';
  return {
    row: row.replace(/^对(?=[^，]{2,}的)/u, ''),
    column,
    isMeasured: passage.measuredIn !== undefined,
  };
}
