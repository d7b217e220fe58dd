import type { ComponentChildren } from 'preact';
import type { FollowUpEntry } from '../../lib/model/follow-up.ts';
import type { LedgerColumnName } from '../../lib/model/ledger-template.ts';
import type { LedgerLine } from '../../lib/review/ledger/ledger-line.ts';
import { cellAt, type GridPlace } from '../virtual-list/use-grid-focus.ts';
import { ledgerWords } from '../words/ledger-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { DueSign } from './due-sign.tsx';
import { EditedCell } from './edited-cell.tsx';
import { type GridColumn, type GridItem, isEdited } from './grid-item.ts';

/** How a line stands to its day, in days from today; null where that is nothing to point out. */
export type DueOf = (line: LedgerLine) => { readonly days: number } | null;

/** What is known of lines, and what can be done with them. */
export interface CellDeeds {
  readonly dueOf: DueOf;
  /** What a cell says. */
  cellOf(line: LedgerLine, column: LedgerColumnName, index: number): string;
  /** Where a link to the words of a line leads; undefined where they have no place. */
  hrefOf(line: LedgerLine): string | undefined;
  /** What people say of a line, the latest. */
  entryOf(line: LedgerLine): FollowUpEntry;
  /** Whether people say one thing of it. */
  isSettled(line: LedgerLine): boolean;
  onSave(line: LedgerLine, entry: FollowUpEntry): void;
  /** Shows what was said of it. */
  onRecord(line: LedgerLine): void;
  /** A cell is edited no longer: closed by a key, unless the focus has gone elsewhere. */
  onDone(isByKey: boolean): void;
}

interface Props extends CellDeeds {
  readonly item: Extract<GridItem, { type: 'line' }>;
  readonly at: number;
  readonly columns: readonly GridColumn[];
  readonly place: GridPlace;
  readonly isEditing: boolean;
  onPick(place: GridPlace): void;
}

/** The columns whose words lead to those in the notice. */
const LINKS: ReadonlySet<LedgerColumnName> = new Set(['task', 'measure', 'words']);
/** The columns whose words are figures. */
const FIGURES: ReadonlySet<LedgerColumnName> = new Set(['number', 'value']);

/** One line of the ledger. How it stands to its day is told in the first cell, which is always in sight. */
export function LineRow(props: Props) {
  const { item, at, columns, dueOf } = props;
  const due = dueOf(item.line);
  return (
    <tr class={`ledger-line ${standing(due)}`} aria-rowindex={at + 2}>
      {columns.map((column, nth) => (
        <Cell key={column.column} {...props} column={column} nth={nth}>
          {nth === 0 && due !== null && <DueSign days={due.days} />}
        </Cell>
      ))}
      <RecordCell {...props} />
    </tr>
  );
}

function standing(due: ReturnType<DueOf>): string {
  if (due === null) return '';
  return due.days < 0 ? 'overdue' : 'soon';
}

interface CellProps extends Props {
  readonly column: GridColumn;
  /** Its number in the row. */
  readonly nth: number;
  readonly children: ComponentChildren;
}

function Cell({ children, ...props }: CellProps) {
  const { column, nth, at, place, isEditing, onPick } = props;
  const here = { row: at, column: nth };
  const isOpen = isEditing && place.row === at && place.column === nth;
  if (!isEdited(column.column))
    return (
      <td
        class={FIGURES.has(column.column) ? 'figure' : undefined}
        aria-colindex={nth + 1}
        {...cellAt(here, place)}
      >
        <PlainCell {...props} column={column.column} />
        {children}
      </td>
    );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the grid.
    <td
      class="edited"
      aria-colindex={nth + 1}
      {...cellAt(here, place)}
      onClick={() => isOpen || onPick(here)}
    >
      <EditedCell {...props} isOpen={isOpen} />
      {children}
    </td>
  );
}

interface PlainProps extends Omit<Props, 'columns'> {
  readonly column: LedgerColumnName;
}

function PlainCell({ item: { line, index }, column, cellOf, hrefOf }: PlainProps) {
  const text = cellOf(line, column, index);
  if (column === 'url')
    return text === '' ? null : (
      <a href={text} tabIndex={-1} class="cell" target="_blank" rel="noreferrer">
        {text}
      </a>
    );
  const href = LINKS.has(column) ? hrefOf(line) : undefined;
  if (href === undefined || text === '') return <span class="cell">{text}</span>;
  return (
    <a class="cell" href={href} tabIndex={-1} title={text}>
      {text}
    </a>
  );
}

/** Leads to what was said of the line. */
function RecordCell({ item: { line }, at, columns, place, isSettled, onRecord }: Props) {
  const words = useWordsOf(ledgerWords);
  const here = { row: at, column: columns.length };
  const name = line.task === '' ? line.measure : line.task;
  return (
    <td class="record" aria-colindex={columns.length + 1} {...cellAt(here, place)}>
      {line.followedUp !== undefined && (
        <button
          type="button"
          tabIndex={-1}
          class={isSettled(line) ? 'quiet' : 'quiet conflict'}
          aria-label={words.history(name.slice(0, 40))}
          onClick={() => onRecord(line)}
        >
          {isSettled(line) ? words.record : `◆ ${words.conflict}`}
        </button>
      )}
    </td>
  );
}
