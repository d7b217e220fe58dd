import { GridTable } from '../virtual-list/grid-table.tsx';
import { cellAt, type GridPlace } from '../virtual-list/use-grid-focus.ts';

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

/** A table of counts of any length, each of which leads to what it counts. Its heads stay in sight; arrow keys go from cell to cell. */
export function CountTable({ caption, corner, rows, columns, ...cell }: Props) {
  const act = (row: CountHead, after: number) => {
    const column = columns[after - 1];
    if (column !== undefined && cell.countOf(row.id, column.id) > 0) cell.onCell(row.id, column.id);
  };
  return (
    <GridTable
      {...{ name: 'counts', caption, rows, act }}
      columns={columns.length + 1}
      heads={(place) => <Heads {...{ corner, columns, place }} />}
      rowOf={(row, at, place) => <CountRow {...{ ...cell, row, at, columns, place }} />}
    />
  );
}

interface HeadProps extends Pick<Props, 'corner' | 'columns'> {
  readonly place: GridPlace;
}

function Heads({ corner, columns, place }: HeadProps) {
  return (
    <>
      <th scope="col" {...cellAt({ row: -1, column: 0 }, place)}>
        {corner}
      </th>
      {columns.map(({ id, name }, nth) => (
        <th key={id} scope="col" lang="zh" {...cellAt({ row: -1, column: nth + 1 }, place)}>
          {name}
        </th>
      ))}
    </>
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
