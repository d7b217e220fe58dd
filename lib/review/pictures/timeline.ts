import type { LedgerLine, LedgerNotice } from '../ledger/ledger-line.ts';

/** The targets of one notice, by the months in which they are due (YYYY-MM). */
export interface TimelineRow {
  readonly notice: LedgerNotice;
  readonly months: ReadonlyMap<string, readonly LedgerLine[]>;
}

/** Targets by deadline: the months in which any is due, in their order, and a row for each notice that has one. */
export interface Timeline {
  readonly months: readonly string[];
  readonly rows: readonly TimelineRow[];
}

/** Puts the targets that have a deadline in their months, notice by notice; notices by the first day on which one of theirs is due. */
export function timeline(lines: readonly LedgerLine[]): Timeline {
  const due = lines.filter((line) => line.quantity !== undefined && line.due !== undefined);
  const monthOf = (line: LedgerLine) => (line.due ?? '').slice(0, 7);
  const rows = [...Map.groupBy(due, ({ notice }) => notice.id).values()].flatMap((own) => {
    const inOrder = own.toSorted(
      (a, b) => Number(monthOf(a) > monthOf(b)) - Number(monthOf(a) < monthOf(b)),
    );
    const [first] = inOrder;
    return first === undefined
      ? []
      : [{ notice: first.notice, begin: first.due ?? '', months: Map.groupBy(inOrder, monthOf) }];
  });
  return {
    months: [...new Set(due.map(monthOf))].sort(),
    rows: rows
      .sort((a, b) => Number(a.begin > b.begin) - Number(a.begin < b.begin))
      .map(({ notice, months }) => ({ notice, months })),
  };
}
