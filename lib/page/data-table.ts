/** A table of this many characters in one cell is a frame around a text and no table of data. */
const FRAME_CELL = 300;
const RULED_FRAME_CELL = 1500;

/** Characters of each cell, by row; rows without text left out. */
function cellLengths(table: HTMLTableElement): number[][] {
  return [...table.rows]
    .map((row) =>
      [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/gu, '').length),
    )
    .filter((row) => row.some((length) => length > 0));
}

/** Drawn lines, head cells or a caption: somebody meant a table. */
function isRuled(table: HTMLTableElement): boolean {
  return (
    table.matches('[border]:not([border="0"]), [style*="solid"], [style*="collapse"]') ||
    table.querySelector('th, caption, [style*="solid"]') !== null
  );
}

/**
 * Whether the rows of `table` belong together as rows (indicators, tasks, header fields), or the table only places
 * things on the page: then each cell is a box of its own. Official sites still lay out whole pages by tables.
 */
export function isDataTable(table: HTMLTableElement): boolean {
  if (table.querySelector('table')) return false;
  const rows = cellLengths(table);
  if (rows.filter((row) => row.filter((length) => length > 0).length > 1).length < 2) return false;
  const cells = rows.flat();
  const longest = cells.reduce((most, length) => Math.max(most, length), 0);
  const all = cells.reduce((sum, length) => sum + length, 0);
  return isRuled(table)
    ? longest < RULED_FRAME_CELL || longest < 0.8 * all
    : longest < FRAME_CELL || longest < 0.6 * all;
}
