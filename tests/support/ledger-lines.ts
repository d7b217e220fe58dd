import type { FollowUpEntry } from '../../lib/model/follow-up.ts';
import type { LedgerLine, LedgerNotice } from '../../lib/review/ledger/ledger-line.ts';

export const ledgerNotice: LedgerNotice = {
  id: 'n',
  name: '关于推进服务的通知',
  title: '关于推进服务的通知',
  date: '2025-03-01',
  issuers: ['某区人民政府'],
  url: undefined,
};

/** A line of a ledger that says no more than it is given. */
export function lineOf(
  task: string,
  { said, ...given }: Partial<Omit<LedgerLine, 'said'>> & { said?: Partial<FollowUpEntry> } = {},
): LedgerLine {
  const entry = { state: null, progress: '', remarks: '', ...said };
  const content = { notice: 'n', kind: 'measure' as const, selector: { exact: task }, ...entry };
  const by = { id: 'a', name: '甲' };
  return {
    id: task,
    notice: ledgerNotice,
    kind: 'measure',
    span: { from: 0, to: 1 },
    section: [],
    task,
    measure: task,
    quantity: undefined,
    bodies: { lead: [], responsible: [], support: [] },
    due: undefined,
    dueWords: [],
    followedUp:
      said === undefined
        ? undefined
        : { things: [], wordings: [{ id: 'w', said: content, by, changed: 1 }] },
    said: '',
    words: task,
    ...given,
  };
}

/** The tasks of some lines, in their order. */
export const tasksOf = (lines: readonly LedgerLine[]) => lines.map(({ task }) => task);
