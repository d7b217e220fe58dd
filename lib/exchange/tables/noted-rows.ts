import type { CollectedNote, CollectedNotice } from '../../model/collection.ts';
import type { Span } from '../../model/span.ts';
import { lineSpans } from '../../text/lines.ts';
import { type LedgerRow, ledgerRows } from './ledger-rows.ts';
import { passageOf } from './note-table.ts';
import { sentenceSpan } from './sentence-at.ts';

/** A row of the ledger with the notes on its words; one for a note that is on no row's words has no task. */
export interface NotedRow extends Omit<LedgerRow, 'span'> {
  /** Null for a note that has no place in the text. */
  readonly span: Span | null;
  readonly notes: readonly CollectedNote[];
}

const overlaps = (a: Span, b: Span) => a.from < b.to && a.to > b.from;

/** The rows that a note belongs to: those whose sentence it is on, else the first of its line. */
function rowsFor(span: Span, rows: readonly LedgerRow[], { text }: CollectedNotice): LedgerRow[] {
  const line = lineSpans(text).find(({ to }) => span.from <= to);
  const beside = rows.filter((row) => line !== undefined && overlaps(row.span, line));
  const exact = beside.filter((row) => overlaps(sentenceSpan(text, row.span), span));
  return exact.length > 0 ? exact : beside.slice(0, 1);
}

/** A row that has nothing but a note. */
function noteRow(notice: CollectedNotice, written: CollectedNote): NotedRow {
  const { place } = written;
  return {
    notice,
    section: written.note.selector?.section ?? [],
    task: '',
    measure: passageOf(written, notice.text),
    target: undefined,
    bodies: [],
    deadlines: [],
    span: 'span' in place ? place.span : null,
    notes: [written],
  };
}

/**
 * The ledger of a notice, each row with the notes on it, in text order.
 *
 * @param everyNote Whether notes that are on no row's words get rows of their own: for files that have no other room for them.
 */
export function notedRows(notice: CollectedNotice, everyNote: boolean): NotedRow[] {
  const rows = ledgerRows(notice);
  const homes = new Map(
    (notice.notes ?? []).map((written) => {
      const { place } = written;
      return [written, 'span' in place ? rowsFor(place.span, rows, notice) : []] as const;
    }),
  );
  const homeless = [...homes].filter(([, home]) => everyNote && home.length === 0);
  const noted: NotedRow[] = rows.map((row) => ({
    ...row,
    notes: [...homes].filter(([, home]) => home.includes(row)).map(([written]) => written),
  }));
  return [...noted, ...homeless.map(([written]) => noteRow(notice, written))].sort(
    (a, b) => (a.span?.from ?? -1) - (b.span?.from ?? -1),
  );
}
