import type { CellObject } from 'write-excel-file/universal';
import { plainCharacters } from '../plain-characters.ts';
import type { Cell } from '../tables/table.ts';

/** Characters that a cell may hold (Microsoft, "Excel specifications and limits"); a longer one makes Excel call the file damaged. */
const LONGEST = 32_767;
/** How spreadsheets write characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19): text that looks like it must be escaped. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;
/** Excel counts days from 1900 and takes that year for a leap year; days before March 1900 are kept as words. */
const FIRST_DAY = '1900-03-01';

const STYLE = { wrap: true, alignVertical: 'top' } as const;

/** Text as spreadsheets read it back; the library drops the mark of a damaged character, so that goes as an escape, too. */
function escaped(text: string): string {
  return text.replace(ESCAPE, '_x005F_').replaceAll('\uFFFD', '_xFFFD_');
}

/** Words as a cell: never a formula, whatever they begin with, for they are written as a shared string. */
function wordsCell(words: string): CellObject | null {
  const text = plainCharacters(words);
  if (text === '') return null;
  const kept = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text;
  // The limit counts the text as it is shown, and not its escapes.
  return { ...STYLE, type: String, value: escaped(kept) };
}

function timeCell(value: Date, format: string): CellObject {
  return { ...STYLE, type: Date, value, format };
}

/** A cell of the workbook: numbers as numbers, days and moments as dates, words as words. */
export function workbookCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return wordsCell(cell);
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { ...STYLE, type: Number, value: cell } : null;
  if ('moment' in cell) return timeCell(new Date(cell.moment), 'yyyy-mm-dd hh:mm');
  return cell.day < FIRST_DAY
    ? wordsCell(cell.day)
    : timeCell(new Date(`${cell.day}T00:00:00Z`), 'yyyy-mm-dd');
}
