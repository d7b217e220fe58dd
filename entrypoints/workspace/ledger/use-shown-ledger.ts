import { useMemo, useState } from 'preact/hooks';
import type { GridSort } from '../../../components/ledger/grid-item.ts';
import { type Arrangement, UNARRANGED } from '../../../components/ledger/ledger-bar.tsx';
import { ledgerWords } from '../../../components/words/ledger-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { ledgerColumns } from '../../../lib/exchange/tables/ledger-columns.ts';
import type { ExchangeWords } from '../../../lib/exchange/words/words.ts';
import type { LedgerColumnName, LedgerTemplate } from '../../../lib/model/ledger-template.ts';
import { countBodies } from '../../../lib/review/ledger/filter-lines.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import { arrange, gridItems } from './arrange.ts';

/** How the ledger was arranged when a person left it: they find it so when they come back. */
let left: { readonly arrangement: Arrangement; readonly sort: GridSort | null } = {
  arrangement: UNARRANGED,
  sort: null,
};

/** Sorted upwards first, then downwards, then as in the text. */
function nextSort(sort: GridSort | null, column: LedgerColumnName): GridSort | null {
  if (sort?.column !== column) return { column, isDescending: column === 'number' };
  return sort.isDescending ? null : { column, isDescending: true };
}

interface Made {
  readonly lines: readonly LedgerLine[];
  readonly template: LedgerTemplate | undefined;
  readonly files: ExchangeWords;
  /** The calendar day where the reader is, YYYY-MM-DD. */
  readonly today: string;
}

/** The ledger as a person has arranged it: filtered, sorted, grouped, under the columns of their template. */
export function useShownLedger({ lines, template, files, today }: Made) {
  const words = useWordsOf(ledgerWords);
  const [arrangement, setArrangement] = useState(left.arrangement);
  const [sort, setSort] = useState(left.sort);
  left = { arrangement, sort };
  const columns = useMemo(() => ledgerColumns(files, template), [files, template]);
  const arranged = useMemo(
    () => arrange(lines, arrangement, { today, sort, columns: ledgerColumns(files) }),
    [lines, arrangement, sort, files, today],
  );
  const items = useMemo(
    () => gridItems(arranged.lines, arrangement.group, { words, today }),
    [arranged, arrangement.group, words, today],
  );
  const bodies = useMemo(() => countBodies(lines), [lines]);
  return {
    arrangement,
    setArrangement,
    sort,
    sortBy: (column: LedgerColumnName) => setSort(nextSort(sort, column)),
    columns,
    arranged,
    items,
    bodies,
  };
}
