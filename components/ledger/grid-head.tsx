import type { LedgerColumnName } from '../../lib/model/ledger-template.ts';
import { cellAt, type GridPlace } from '../virtual-list/use-grid-focus.ts';
import { ledgerWords } from '../words/ledger-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import type { GridColumn, GridSort } from './grid-item.ts';

interface Props {
  readonly columns: readonly GridColumn[];
  readonly sort: GridSort | null;
  readonly place: GridPlace;
  onSort(column: LedgerColumnName): void;
}

const SORTED = { true: 'descending', false: 'ascending' } as const;
const SIGNS = { ascending: '▲', descending: '▼', none: '' } as const;

/** The names of the columns; each sorts the ledger by what stands under it. */
export function GridHead({ columns, sort, place, onSort }: Props) {
  const words = useWordsOf(ledgerWords);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ column, name }, at) => {
          const order = sort?.column === column ? SORTED[`${sort.isDescending}`] : 'none';
          return (
            <th
              key={column}
              scope="col"
              title={name}
              aria-sort={order}
              aria-colindex={at + 1}
              {...cellAt({ row: -1, column: at }, place)}
              onClick={() => onSort(column)}
            >
              {name} <span aria-hidden="true">{SIGNS[order]}</span>
            </th>
          );
        })}
        <th
          scope="col"
          class="record"
          aria-colindex={columns.length + 1}
          {...cellAt({ row: -1, column: columns.length }, place)}
        >
          {words.record}
        </th>
      </tr>
    </thead>
  );
}
