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

/** A table of counts, each of which leads to what it counts. Its heads stay in sight. */
export function CountTable({ caption, corner, rows, columns, ...cell }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled with the keyboard.
    <section class="table-box" tabIndex={0} aria-label={caption}>
      <table class="counts">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" lang="zh">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" lang="zh">
                {row.name}
              </th>
              {columns.map((column) => (
                <CountCell key={column.id} {...cell} row={row} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps extends Pick<Props, 'countOf' | 'labelOf' | 'onCell'> {
  readonly row: CountHead;
  readonly column: CountHead;
}

function CountCell({ row, column, countOf, labelOf, onCell }: CellProps) {
  const count = countOf(row.id, column.id);
  if (count === 0) return <td />;
  return (
    <td>
      <button
        type="button"
        aria-label={labelOf(row, column, count)}
        onClick={() => onCell(row.id, column.id)}
      >
        {count}
      </button>
    </td>
  );
}
