import { latestEntry } from './followed-up.ts';
import type { LedgerLine } from './ledger-line.ts';

/** So many days before its day a task is soon due. */
export const SOON_DAYS = 30;

/** How a task stands to its day: past it and not done, due within SOON_DAYS, due later, done, or without a day. */
export const dueStates = ['overdue', 'soon', 'later', 'done', 'none'] as const;
export type DueState = (typeof dueStates)[number];

const DAY_MS = 86_400_000;

/** How many days it is from one day to another (both YYYY-MM-DD); negative where that lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * How a line of the ledger stands to its day. What is due today is not overdue yet.
 *
 * @param today The calendar day where the reader is, YYYY-MM-DD.
 */
export function dueState(line: LedgerLine, today: string): DueState {
  if (latestEntry(line.followedUp).state === 'done') return 'done';
  if (line.due === undefined) return 'none';
  const days = daysBetween(today, line.due);
  if (days < 0) return 'overdue';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** What a ledger amounts to. */
export interface LedgerSummary {
  readonly lines: number;
  readonly overdue: number;
  /** Due within SOON_DAYS. */
  readonly soon: number;
  readonly done: number;
}

/** Counts the lines of a ledger by how they stand to their days; `today` as in `dueState`. */
export function summarise(lines: readonly LedgerLine[], today: string): LedgerSummary {
  const counts = { lines: lines.length, overdue: 0, soon: 0, done: 0 };
  for (const line of lines) {
    const state = dueState(line, today);
    if (state !== 'none' && state !== 'later') counts[state]++;
  }
  return counts;
}
