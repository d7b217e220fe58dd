import type { DueState, LedgerSummary } from '../../lib/review/ledger/due.ts';
import { ledgerWords } from '../words/ledger-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

interface Props {
  /** Of the lines that are shown. */
  readonly summary: LedgerSummary;
  /** How many lines there are without filters. */
  readonly all: number;
  /** Which lines are left by how they stand to their day; null for all. */
  readonly due: DueState | null;
  onDue(due: DueState | null): void;
}

const COUNTED = ['overdue', 'soon', 'done'] as const;
const SIGNS = { overdue: '▲', soon: '◔', done: '✓' } as const;

/** What the ledger amounts to; each figure leaves the lines that it counts. */
export function LedgerSummaryLine({ summary, all, due, onDue }: Props) {
  const words = useWordsOf(ledgerWords);
  return (
    <p class="ledger-summary">
      <output>{words.lines(summary.lines, all)}</output>
      {COUNTED.map((state) => (
        <button
          key={state}
          type="button"
          class={`figure-button ${summary[state] > 0 ? state : ''}`}
          aria-pressed={due === state}
          onClick={() => onDue(due === state ? null : state)}
        >
          <span aria-hidden="true">{SIGNS[state]}</span> {words[state](summary[state])}
        </button>
      ))}
    </p>
  );
}
