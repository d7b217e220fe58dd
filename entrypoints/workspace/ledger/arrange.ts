import type { GridItem, GridSort } from '../../../components/ledger/grid-item.ts';
import type { Arrangement } from '../../../components/ledger/ledger-bar.tsx';
import type { LedgerWords } from '../../../components/words/ledger-words.ts';
import type { LedgerColumn } from '../../../lib/exchange/tables/ledger-columns.ts';
import type { Cell } from '../../../lib/exchange/tables/table.ts';
import { searchTerms } from '../../../lib/review/filter-outline.ts';
import { dueState, type LedgerSummary, summarise } from '../../../lib/review/ledger/due.ts';
import { filterLines } from '../../../lib/review/ledger/filter-lines.ts';
import { type Grouping, groupLines } from '../../../lib/review/ledger/group-lines.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import { type SortKey, sortLines } from '../../../lib/review/ledger/sort-lines.ts';

/** The lines that are shown, in their order, and what they amount to. */
export interface Arranged {
  readonly lines: readonly LedgerLine[];
  /** How the lines stand to their days that all filters but that of days leave. */
  readonly summary: LedgerSummary;
}

function sortKey(cell: Cell): SortKey {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.moment;
  return cell;
}

/** Filters and sorts the lines; `today` as in `dueState`. */
export function arrange(
  lines: readonly LedgerLine[],
  { query, group: _, ...filter }: Arrangement,
  {
    today,
    sort,
    columns,
  }: { today: string; sort: GridSort | null; columns: readonly LedgerColumn[] },
): Arranged {
  const found = filterLines(lines, { ...filter, due: null, terms: searchTerms(query) }, today);
  const left =
    filter.due === null ? found : found.filter((line) => dueState(line, today) === filter.due);
  const by = columns.find(({ column }) => column === sort?.column);
  const sorted =
    by === undefined || sort === null || by.column === 'number'
      ? numbered(left, sort)
      : sortLines(left, (line) => sortKey(by.cell(line, 0)), sort.isDescending);
  return { lines: sorted, summary: { ...summarise(found, today), lines: left.length } };
}

/** The order of the text, or that from its end. */
function numbered(lines: readonly LedgerLine[], sort: GridSort | null): readonly LedgerLine[] {
  return sort?.isDescending ? lines.toReversed() : lines;
}

function groupName(name: string, by: Grouping, words: LedgerWords): string {
  if (name === '') return words.noName[by];
  return by === 'deadline' ? words.month(name) : name;
}

/** The groups that are shown, under the names that a person reads. */
export function groupsOf(lines: readonly LedgerLine[], by: Grouping, words: LedgerWords) {
  return groupLines(lines, by).map((group) => ({
    name: groupName(group.name, by, words),
    lines: group.lines,
  }));
}

/** The rows of the grid; `today` as in `dueState`. */
export function gridItems(
  lines: readonly LedgerLine[],
  by: Grouping | null,
  { words, today }: { words: LedgerWords; today: string },
): GridItem[] {
  if (by === null)
    return lines.map((line, at) => ({ type: 'line' as const, key: line.id, line, index: at }));
  let index = -1;
  return groupsOf(lines, by, words).flatMap((group): GridItem[] => {
    const { name } = group;
    const { overdue } = summarise(group.lines, today);
    const rows = group.lines.map((line) => {
      index += 1;
      return { type: 'line' as const, key: `${name} ${line.id}`, line, index };
    });
    const head = { type: 'group' as const, key: `group ${name}`, name, overdue };
    return [{ ...head, lines: rows.length }, ...rows];
  });
}
