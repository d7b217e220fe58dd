import { useRef } from 'preact/hooks';
import { TableGap } from '../virtual-list/table-gap.tsx';
import { cellAt, type GridPlace, useGridFocus } from '../virtual-list/use-grid-focus.ts';
import { useTableRows } from '../virtual-list/use-table-rows.ts';

/** A row or column of a table of counts. */
export interface CountHead {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly caption: string;
  /** What the table says above its rows' names. */
  readonly corner: string;
  readonly rows: readonly CountHead[];
  readonly columns: readonly CountHead[];
  countOf(row: string, column: string): number;
  /** What a cell's button says to those who hear it. */
  labelOf(row: CountHead, column: CountHead, count: number): string;
  onCell(row: string, column: string): void;
}

/** The name under which the place in it is kept. */
const NAME = 'counts';

/** A table may be a grid (W3C, ARIA in HTML), in which keys go from cell to cell. */
const AS_GRID = { role: 'grid' } as const;

/** A table of counts of any length, each of which leads to what it counts. Its heads stay in sight; arrow keys go from cell to cell. */
export function CountTable({ caption, corner, rows, columns, ...cell }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const { body, drawn, rest, active, setActive } = useTableRows(NAME, rows);
  const act = ({ row: nth, column: after }: GridPlace) => {
    const row = rows[nth];
    const column = columns[after - 1];
    if (row === undefined || column === undefined) return;
    if (cell.countOf(row.id, column.id) > 0) cell.onCell(row.id, column.id);
  };
  const size = { rows: rows.length, columns: columns.length + 1 };
  const { place, onKeyDown, onFocusIn } = useGridFocus(table, { ...size, active, setActive, act });
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
          <tr aria-rowindex={1}>
            <th scope="col" {...cellAt({ row: -1, column: 0 }, place)}>
              {corner}
            </th>
            {columns.map(({ id, name }, nth) => (
              <th key={id} scope="col" lang="zh" {...cellAt({ row: -1, column: nth + 1 }, place)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {drawn.flatMap(({ at, gap }) => {
            const row = rows[at];
            return row === undefined
              ? []
              : [
                  <TableGap key={`gap ${row.id}`} height={gap} />,
                  <CountRow key={row.id} {...{ ...cell, row, at, columns, place }} />,
                ];
          })}
          <TableGap height={rest} />
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Pick<Props, 'columns' | 'countOf' | 'labelOf' | 'onCell'> {
  readonly row: CountHead;
  /** Its number, from 0. */
  readonly at: number;
  readonly place: GridPlace;
}

function CountRow({ row, at, columns, place, ...cell }: RowProps) {
  return (
    <tr data-index={at} aria-rowindex={at + 2}>
      <th scope="row" lang="zh" {...cellAt({ row: at, column: 0 }, place)}>
        {row.name}
      </th>
      {columns.map((column, nth) => (
        <td key={column.id} {...cellAt({ row: at, column: nth + 1 }, place)}>
          <Count {...cell} row={row} column={column} />
        </td>
      ))}
    </tr>
  );
}

interface CountProps extends Pick<Props, 'countOf' | 'labelOf' | 'onCell'> {
  readonly row: CountHead;
  readonly column: CountHead;
}

function Count({ row, column, countOf, labelOf, onCell }: CountProps) {
  const count = countOf(row.id, column.id);
  if (count === 0) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={labelOf(row, column, count)}
      onClick={() => onCell(row.id, column.id)}
    >
      {count}
    </button>
  );
}
