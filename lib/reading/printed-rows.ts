import { perModel } from '../lexicon/current-model.ts';
import { ATTRIBUTE } from '../lexicon/indicator-tables.ts';
import { ANY_UNIT } from '../lexicon/units.ts';
import type { PrintedRow } from '../rules/rule.ts';
import { byUnit } from '../text/by-unit.ts';

const LONGEST = 40;
const ROW = byUnit(
  `^(?<number>\\d{1,2}) ?(?<words>[^。；]{0,${LONGEST}}?) ?${ATTRIBUTE.source}(?!\\p{Script=Han})`,
);
/** The words of a row that are its unit, and the name before it; '' where the row has but the unit. */
const UNIT_BEHIND = perModel(() =>
  byUnit(`^(?<name>.{0,${LONGEST}}?) ?[万亿]{0,2}(?:${ANY_UNIT().source})$`),
);
/** What a line holds of a unit that was broken at its stroke: 万元/ over 人. */
const LONGEST_UNIT = 4;
/** A figure, as no line of a name has one. */
const NO_NAME = /[。；]|^[\d<>≥≤]/u;

/** A row as a line has it: its number, and the words before its attribute. */
interface Line {
  readonly number: number;
  readonly words: string;
}

/**
 * Printed tables of indicators give a row one line, and a cell that is too long for its column more: their lines stand half above and half
 * below the row's. `全社会研发经费支出相当于`, `6 % 预期性 4.5左右 -`, `全市生产总值比例` are one row; so are `万元/`, `2 全员劳动生产率 预期性 36左右 -`, `人`.
 * For each line of a normalised text, what belongs to the row in it; undefined for lines that are no such row, and where two cells are
 * broken, for nothing tells then which line is of which.
 */
export function printedRows(lines: readonly string[]): (PrintedRow | undefined)[] {
  const rows = lines.map(lineOf);
  return rows.map((row, at) =>
    row !== undefined && standsAmongRows(rows, at)
      ? wholeRow(row.words, [partAt(lines, rows, at - 1), partAt(lines, rows, at + 1)])
      : undefined,
  );
}

function lineOf(line: string): Line | undefined {
  const { number, words } = ROW.exec(line)?.groups ?? {};
  return number === undefined ? undefined : { number: Number(number), words: words ?? '' };
}

/** How far the next row may be. */
const NEAR = 6;

function standsAmongRows(rows: readonly (Line | undefined)[], at: number): boolean {
  const number = rows[at]?.number ?? 0;
  const near = rows.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return near.some((other) => Math.abs((other?.number ?? number) - number) === 1);
}

/** The line at an index where it may be a part of a cell; '' where it is a row of its own. */
function partAt(lines: readonly string[], rows: readonly (Line | undefined)[], at: number): string {
  const line = lines[at] ?? '';
  return rows[at] !== undefined || line.length > LONGEST || NO_NAME.test(line) ? '' : line;
}

function wholeRow(
  words: string,
  [above, below]: readonly [string, string],
): PrintedRow | undefined {
  const name = UNIT_BEHIND().exec(words)?.groups?.name;
  const isBroken = above !== '' && below !== '';
  if (name === '') return isBroken ? { name: above + below } : undefined;
  if (name !== undefined) return { name };
  const isUnit = isBroken && above.length <= LONGEST_UNIT && below.length <= LONGEST_UNIT;
  return isUnit && words !== '' ? { name: words, unit: above + below } : undefined;
}
