import type { CollectedFollowUp, CollectedNotice } from '../../model/collection.ts';
import type { Span } from '../../model/span.ts';
import { lineSpans } from '../../text/lines.ts';
import type { LedgerRow } from './ledger-rows.ts';

const shared = (a: Span, b: Span) => Math.min(a.to, b.to) - Math.max(a.from, b.from);

/**
 * How well a row fits what is said of a task: it is on the same words, best on the same kind of finding; else in the same line, for a later
 * program may find a target where an earlier one found a measure alone. 0 where it does not fit.
 */
function fitness(
  row: LedgerRow,
  { kind, span }: { kind: string; span: Span },
  line?: Span,
): number {
  const overlap = shared(row.span, span);
  const isSameKind = kind === (row.target === undefined ? 'measure' : 'target');
  if (overlap > 0) return overlap + (isSameKind ? span.to - span.from + 1 : 0);
  return line !== undefined && shared(row.span, line) > 0 ? 1 / (2 - overlap) : 0;
}

/** The row that a follow-up belongs to; undefined where its words have no place or no row. */
function rowOf({ place, wordings }: CollectedFollowUp, rows: readonly LedgerRow[], text: string) {
  const kind = wordings.at(-1)?.said.kind;
  if (!('span' in place) || kind === undefined) return undefined;
  const { span } = place;
  const line = lineSpans(text).find(({ to }) => span.from <= to);
  const fits = rows.map((row) => ({ row, rank: fitness(row, { kind, span }, line) }));
  const [best] = fits.sort((a, b) => b.rank - a.rank);
  return best !== undefined && best.rank > 0 ? best.row : undefined;
}

/** Which follow-ups belong to each row of a notice, and, under null, those that belong to none. */
export function followUpsOfRows(
  { followUps = [], text }: CollectedNotice,
  rows: readonly LedgerRow[],
): Map<LedgerRow | null, CollectedFollowUp[]> {
  return Map.groupBy(followUps, (followUp) => rowOf(followUp, rows, text) ?? null);
}
