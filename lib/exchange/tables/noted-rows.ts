import type { CollectedFollowUp, CollectedNote, CollectedNotice } from '../../model/collection.ts';
import type { NotePlace } from '../../model/located-note.ts';
import type { Selector } from '../../model/selector.ts';
import type { Span } from '../../model/span.ts';
import { lineSpans } from '../../text/lines.ts';
import { followUpsOfRows } from './follow-ups-of-rows.ts';
import { type LedgerRow, ledgerRows } from './ledger-rows.ts';
import { sentenceSpan } from './sentence-at.ts';

/** A row of the ledger with what people wrote on its words; one for what is on no row's words has no task. */
export interface NotedRow extends Omit<LedgerRow, 'span'> {
  /** Null for what has no place in the text. */
  readonly span: Span | null;
  readonly notes: readonly CollectedNote[];
  readonly followUps: readonly CollectedFollowUp[];
}

const overlaps = (a: Span, b: Span) => a.from < b.to && a.to > b.from;

/** The rows that a note belongs to: those whose sentence it is on, else the first of its line. */
function rowsFor(span: Span, rows: readonly LedgerRow[], { text }: CollectedNotice): LedgerRow[] {
  const line = lineSpans(text).find(({ to }) => span.from <= to);
  const beside = rows.filter((row) => line !== undefined && overlaps(row.span, line));
  const exact = beside.filter((row) => overlaps(sentenceSpan(text, row.span), span));
  return exact.length > 0 ? exact : beside.slice(0, 1);
}

interface Placed {
  readonly selector: Selector | null | undefined;
  readonly place: NotePlace;
}

/** A row that has nothing but what people wrote. */
function bareRow(notice: CollectedNotice, { selector, place }: Placed): NotedRow {
  const span = 'span' in place ? place.span : null;
  return {
    notice,
    section: selector?.section ?? [],
    task: '',
    measure:
      span === null
        ? (selector?.seen ?? selector?.exact ?? '')
        : notice.text.slice(span.from, span.to),
    target: undefined,
    bodies: [],
    deadlines: [],
    span,
    notes: [],
    followUps: [],
  };
}

function noteRow(notice: CollectedNotice, written: CollectedNote): NotedRow {
  const { note, place } = written;
  return { ...bareRow(notice, { selector: note.selector, place }), notes: [written] };
}

/** Nobody's word on a task is lost where what reads the text now finds no task there. */
function followUpRow(notice: CollectedNotice, followUp: CollectedFollowUp): NotedRow {
  const { wordings, place } = followUp;
  const selector = wordings.at(-1)?.said.selector;
  return { ...bareRow(notice, { selector, place }), followUps: [followUp] };
}

/**
 * The ledger of a notice, each row with what people wrote on it, in text order. Follow-ups that are on no row's words have rows of their own.
 *
 * @param everyNote Whether notes that are on no row's words have them, too: for files that have no other room for them.
 */
export function notedRows(notice: CollectedNotice, everyNote: boolean): NotedRow[] {
  const rows = ledgerRows(notice);
  const followUps = followUpsOfRows(notice, rows);
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
    followUps: followUps.get(row) ?? [],
  }));
  return [
    ...noted,
    ...homeless.map(([written]) => noteRow(notice, written)),
    ...(followUps.get(null) ?? []).map((followUp) => followUpRow(notice, followUp)),
  ].sort((a, b) => (a.span?.from ?? -1) - (b.span?.from ?? -1));
}
