/** What a cell holds: words, a number, a calendar day (YYYY-MM-DD), a moment (milliseconds since 1970, UTC), or nothing. */
export type Cell = string | number | { readonly day: string } | { readonly moment: number } | null;

/** A column of a table about things of one sort. */
export interface Column<Row> {
  readonly name: string;
  /** Its width in characters of Latin text; a Chinese one takes two. */
  readonly width: number;
  readonly cell: (row: Row, index: number) => Cell;
}

/** A table to be written: the same for every format. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes the table of some things by what its columns say of each. */
export function tableOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  things: readonly Row[],
): Table {
  return {
    name,
    columns: columns.map((column) => ({ name: column.name, width: column.width })),
    rows: things.map((thing, index) => columns.map(({ cell }) => cell(thing, index))),
  };
}

/** A day's cell; nothing where there is no day. */
export function dayCell(day: string | null | undefined): Cell {
  return day ? { day } : null;
}
