import { cellAt, type GridPlace } from '../virtual-list/use-grid-focus.ts';
import { ledgerWords } from '../words/ledger-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import type { GridItem } from './grid-item.ts';

interface Props {
  readonly item: Extract<GridItem, { type: 'group' }>;
  readonly at: number;
  readonly place: GridPlace;
  readonly columns: number;
}

/** The head of lines that stand together. Whatever column the keys come from, it is one cell. */
export function GroupRow({ item, at, place, columns }: Props) {
  const words = useWordsOf(ledgerWords);
  const { name, lines, overdue } = item;
  const column = place.row === at ? place.column : 0;
  return (
    <tr class="ledger-group" aria-rowindex={at + 2}>
      <td
        colSpan={columns}
        aria-colindex={1}
        aria-colspan={columns}
        {...cellAt({ row: at, column }, place)}
      >
        <span>
          <b>{name}</b> <small>{words.groupSize(lines, overdue)}</small>
        </span>
      </td>
    </tr>
  );
}
