/** A table of this many characters in one cell, and this share of its own, is a frame around a text and no table of data. */
const FRAME = [300, 0.6] as const;
const RULED_FRAME = [1500, 0.8] as const;

/** Characters of each cell, by row. */
function cellLengths(table: HTMLTableElement): number[][] {
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/gu, '').length),
  );
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
  const [longest = 0] = cells.sort((a, b) => b - a);
  const all = cells.reduce((sum, length) => sum + length, 0);
  const [frame, share] = isRuled(table) ? RULED_FRAME : FRAME;
  return longest < frame || longest < share * all;
}
