import { useRef, useState } from 'preact/hooks';
import type { LedgerColumnName } from '../../lib/model/ledger-template.ts';
import type { LedgerLine } from '../../lib/review/ledger/ledger-line.ts';
import { TableGap } from '../virtual-list/table-gap.tsx';
import { type GridPlace, useGridFocus } from '../virtual-list/use-grid-focus.ts';
import { ledgerWords } from '../words/ledger-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { GridHead } from './grid-head.tsx';
import { type GridColumn, type GridItem, type GridSort, isEdited } from './grid-item.ts';
import { GroupRow } from './group-row.tsx';
import { type CellDeeds, LineRow } from './line-row.tsx';
import { useGridRows } from './use-grid-rows.ts';

/** Pixels of a character of Latin text, and beside the text of a cell. */
const CHARACTER = 7;
const PADDING = 20;
const RECORD_WIDTH = 84;
const FIRST_WIDTH = 112;

interface Props extends Omit<CellDeeds, 'onDone'> {
  readonly items: readonly GridItem[];
  readonly columns: readonly GridColumn[];
  readonly sort: GridSort | null;
  /** All rows are drawn, for paper has no scrolling. */
  readonly isPrinted: boolean;
  onSort(column: LedgerColumnName): void;
  onOpen(line: LedgerLine): void;
}

/** What keys and pointer do in the grid: which cell has the focus, whether it is edited, and what comes of Enter or a click. */
function useCells(
  { items, columns, onSort, onOpen, ...deeds }: Props,
  rows: { readonly active: number; setActive(row: number): void },
) {
  const table = useRef<HTMLTableElement>(null);
  const [isEditing, setEditing] = useState(false);
  const act = ({ row, column: at }: GridPlace) => {
    const column = columns[at]?.column;
    const item = items[row];
    if (row < 0 && column !== undefined) onSort(column);
    if (item?.type !== 'line') return;
    const { line } = item;
    const doing = {
      edit: () => setEditing(true),
      record: () => deeds.onRecord(line),
      open: () => onOpen(line),
      nothing: () => {},
    };
    doing[deedAt(column, line, deeds)]();
  };
  const size = { rows: items.length, columns: columns.length + 1 };
  const { place, moveTo, ...keys } = useGridFocus(table, { ...size, ...rows, act });
  const onDone = (isByKey: boolean) => {
    setEditing(false);
    if (isByKey) moveTo(place);
  };
  const onPick = (at: GridPlace) => {
    moveTo(at);
    act(at);
  };
  return { table, keys, cells: { ...deeds, columns, onDone, onPick, place, isEditing } };
}

/** The ledger as a grid: header and first column stay in sight, rows that are not in the window are not drawn. */
export function LedgerGrid(props: Props) {
  const { items, columns, sort, isPrinted, onSort } = props;
  const words = useWordsOf(ledgerWords);
  const body = useRef<HTMLTableSectionElement>(null);
  const { drawn, rest, ...rows } = useGridRows(body, items, isPrinted);
  const { table, keys, cells } = useCells(props, rows);
  const { place } = cells;
  const widths = [...columns.map(widthOf), RECORD_WIDTH];
  return (
    <div class="ledger-box">
      <table
        {...AS_GRID}
        ref={table}
        class="ledger-grid"
        aria-label={words.ledger}
        aria-rowcount={items.length + 1}
        aria-colcount={widths.length}
        style={{ width: `${widths.reduce((sum, width) => sum + width, 0)}px` }}
        {...keys}
      >
        <Widths widths={widths} columns={columns} />
        <GridHead columns={columns} sort={sort} place={place} onSort={onSort} />
        <tbody ref={body}>
          {drawn.flatMap(({ at, gap }) => {
            const item = items[at];
            return item === undefined
              ? []
              : [
                  <TableGap key={`gap ${item.key}`} height={gap} />,
                  item.type === 'group' ? (
                    <GroupRow key={item.key} {...{ item, at, place }} columns={widths.length} />
                  ) : (
                    <LineRow key={item.key} item={item} at={at} {...cells} />
                  ),
                ];
          })}
          <TableGap height={rest} />
        </tbody>
      </table>
    </div>
  );
}

/** A table may be a grid (W3C, ARIA in HTML), in which keys go from cell to cell. */
const AS_GRID = { role: 'grid' } as const;

function Widths({
  widths,
  columns,
}: {
  readonly widths: readonly number[];
  readonly columns: readonly GridColumn[];
}) {
  return (
    <colgroup>
      {widths.map((width, at) => (
        <col key={columns[at]?.column ?? 'record'} style={{ width: `${width}px` }} />
      ))}
    </colgroup>
  );
}

/** The first column has room for how a line stands to its day. */
function widthOf({ width }: GridColumn, at: number): number {
  return Math.max(width * CHARACTER + PADDING, at === 0 ? FIRST_WIDTH : 0);
}

/** What a cell is for: people who say different things of a task settle that before anything else is written. */
function deedAt(
  column: LedgerColumnName | undefined,
  line: LedgerLine,
  { isSettled }: Pick<CellDeeds, 'isSettled'>,
) {
  if (column === undefined) return line.followedUp === undefined ? 'nothing' : 'record';
  if (!isEdited(column)) return line.span === null ? 'nothing' : 'open';
  return isSettled(line) ? 'edit' : 'record';
}
