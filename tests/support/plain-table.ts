/** Characters that a terminal draws two columns wide (Unicode East Asian Width W and F, as far as notices use them). */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
/** Marks that take no room of their own. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

export interface Column {
  readonly name: string;
  /** Figures stand right-aligned. */
  readonly right?: boolean;
  /** The most columns of the terminal that a cell may take; longer text ends in …. */
  readonly most?: number;
}

/** A table in plain text for a terminal with a fixed-width font: a head, a rule, a row a line, parted by two blanks. */
export function plainTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [columns.map(({ name }) => name), ...rows].map((row) =>
    columns.map(({ most }, index) => shorten(row[index] ?? '', most ?? Number.POSITIVE_INFINITY)),
  );
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((row) => displayWidth(row[index] ?? ''))),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0, columns[index]?.right === true))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function padded(cell: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(width - displayWidth(cell));
  return right ? blanks + cell : cell + blanks;
}

function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (displayWidth(line) <= most) return line;
  let kept = '';
  for (const character of line) {
    if (displayWidth(kept + character) > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
