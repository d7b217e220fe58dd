import { useState } from 'preact/hooks';
import { LedgerGrid } from '../../../components/ledger/ledger-grid.tsx';
import { RecordDialog, type RecordedEntry } from '../../../components/ledger/record-dialog.tsx';
import { Message } from '../../../components/message.tsx';
import { StatusBar } from '../../../components/notes/status-bar.tsx';
import { ledgerWords } from '../../../components/words/ledger-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { Cell } from '../../../lib/exchange/tables/table.ts';
import type { FollowUpEntry } from '../../../lib/model/follow-up.ts';
import type { LedgerColumnName } from '../../../lib/model/ledger-template.ts';
import { daysBetween, dueState } from '../../../lib/review/ledger/due.ts';
import { isInConflict, latestEntry } from '../../../lib/review/ledger/followed-up.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { hrefOfLine } from './href-of-line.ts';
import { recordOf } from './record-of.ts';
import { type Told, useFollowUps } from './use-follow-ups.ts';
import type { useLines } from './use-lines.ts';
import type { useShownLedger } from './use-shown-ledger.ts';

interface Props {
  readonly shown: ReturnType<typeof useShownLedger>;
  readonly made: ReturnType<typeof useLines>;
  readonly notices: readonly LibraryNotice[];
  readonly today: string;
  readonly isPrinted: boolean;
  onClear(): void;
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** What a cell says, as a person reads it. */
function cellWords(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return figures.format(cell);
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : new Date(cell.moment).toISOString();
}

/** The ledger's lines, or why there are none to show. */
export function LedgerTable(props: Props) {
  const { shown, made, onClear } = props;
  const words = useWordsOf(ledgerWords);
  const { aboutNotes } = useWords();
  if (made.failure !== null) return <Message words={aboutNotes.failures[made.failure]} />;
  if (shown.items.length > 0) return <FilledTable {...props} />;
  if (!made.isWhole) return null;
  if (made.lines.length === 0) return <Message words={words.empty} />;
  return (
    <Message words={words.nothingLeft}>
      <button type="button" class="main" onClick={onClear}>
        {words.clear}
      </button>
    </Message>
  );
}

/** The grid of the ledger, what is told below it, and the record of one task over it. */
function FilledTable({ shown, made, notices, today, isPrinted }: Props) {
  const words = useWordsOf(ledgerWords);
  const { told, hush, save } = useFollowUps(made, notices);
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const { items, columns, sort, sortBy } = shown;
  const cells = new Map(columns.map((column) => [column.column, column.cell]));
  return (
    <>
      <LedgerGrid
        items={items}
        columns={columns}
        sort={sort}
        isPrinted={isPrinted}
        dueOf={(line) => dueDays(line, today)}
        cellOf={(line, column: LedgerColumnName, index) =>
          cellWords(cells.get(column)?.(line, index) ?? null)
        }
        hrefOf={hrefOfLine}
        entryOf={({ followedUp }) => latestEntry(followedUp)}
        isSettled={({ followedUp }) => !isInConflict(followedUp)}
        onSort={sortBy}
        onOpen={(line) => {
          location.hash = hrefOfLine(line) ?? location.hash;
        }}
        onSave={(line, entry) => void save(line, entry)}
        onRecord={(line) =>
          void recordOf(line).then((entries) => setRecorded({ line, entries }), reportError)
        }
      />
      <p class="keys about">{words.keys}</p>
      <ToldBar told={told} onClose={hush} />
      <RecordOf
        recorded={recorded}
        onSave={(line, entry) => void save(line, entry)}
        onClose={() => setRecorded(null)}
      />
    </>
  );
}

function ToldBar({ told, onClose }: { readonly told: Told | null; onClose(): void }) {
  const words = useWordsOf(ledgerWords);
  const { aboutNotes } = useWords();
  if (told === null) return null;
  return told.type === 'saved' ? (
    <StatusBar text={words.changed} onUndo={told.undo} onClose={onClose} />
  ) : (
    <StatusBar text={aboutNotes.failures[told.failure].text} onUndo={null} onClose={onClose} />
  );
}

interface RecordProps {
  readonly recorded: Recorded | null;
  onSave(line: LedgerLine, entry: FollowUpEntry): void;
  onClose(): void;
}

function RecordOf({ recorded, onSave, onClose }: RecordProps) {
  if (recorded === null) return null;
  const { line, entries } = recorded;
  return (
    <RecordDialog
      task={line.task || line.measure}
      entries={entries}
      onChoose={({ state, progress, remarks }) => {
        onClose();
        onSave(line, { state, progress, remarks });
      }}
      onClose={onClose}
    />
  );
}

interface Recorded {
  readonly line: LedgerLine;
  readonly entries: readonly RecordedEntry[];
}

/** Days to the day of what is overdue or soon due. */
function dueDays(line: LedgerLine, today: string): { days: number } | null {
  const state = dueState(line, today);
  if ((state !== 'overdue' && state !== 'soon') || line.due === undefined) return null;
  return { days: daysBetween(today, line.due) };
}
