import { type ComponentChildren, Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { TableGap } from './table-gap.tsx';
import { type GridPlace, useGridFocus } from './use-grid-focus.ts';
import { useTableRows } from './use-table-rows.ts';

/** A table may be a grid (W3C, ARIA in HTML), in which keys go from cell to cell. */
const AS_GRID = { role: 'grid' } as const;

interface Props<Row> {
  /** Under which the place in it is kept. */
  readonly name: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  /** How many cells a row has, that of its name among them. */
  readonly columns: number;
  /** What Enter on a cell does; columns are counted from 0, the name's. */
  act(row: Row, column: number): void;
  /** The cells of the head; `place` is the one that keys act on. */
  heads(place: GridPlace): ComponentChildren;
  /** A `<tr>`; `at` is its number, from 0. */
  rowOf(row: Row, at: number, place: GridPlace): ComponentChildren;
}

/** A table of any length, of which the rows near the window are drawn. Its heads stay in sight; arrow keys go from cell to cell. */
export function GridTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { name, caption, rows, columns, act, heads, rowOf } = props;
  const table = useRef<HTMLTableElement>(null);
  const { body, drawn, rest, active, setActive } = useTableRows(name, rows);
  const actAt = ({ row: nth, column }: GridPlace) => {
    const row = rows[nth];
    if (row !== undefined) act(row, column);
  };
  const size = { rows: rows.length, columns };
  const focus = { ...size, active, setActive, act: actAt };
  const { place, onKeyDown, onFocusIn } = useGridFocus(table, focus);
  return (
    <section class="table-box" aria-label={caption}>
      <table
        {...AS_GRID}
        {...{ onKeyDown, onFocusIn }}
        ref={table}
        class="counts long"
        aria-label={caption}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>{heads(place)}</tr>
        </thead>
        <tbody ref={body}>
          {drawn.map(({ at, gap }) => {
            const row = rows[at];
            return row === undefined ? null : (
              <Fragment key={row.id}>
                <TableGap height={gap} />
                {rowOf(row, at, place)}
              </Fragment>
            );
          })}
          <TableGap height={rest} />
        </tbody>
      </table>
    </section>
  );
}
