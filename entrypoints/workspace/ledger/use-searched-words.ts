import { useEffect } from 'preact/hooks';
import { searchedWords } from '../../../lib/review/ledger/filter-lines.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import { givePageTurn, startTurn } from '../library/take-turns.ts';

async function prepare(lines: readonly LedgerLine[], signal: AbortSignal): Promise<void> {
  let isOver = startTurn();
  for (const line of lines) {
    searchedWords(line);
    if (!isOver()) continue;
    await givePageTurn();
    if (signal.aborted) return;
    isOver = startTurn();
  }
}

/**
 * Makes what a search looks through while nobody searches yet, in turns that leave the page its own: over the lines of a thousand notices the
 * first letter would else wait for seconds. It begins when all lines are there.
 */
export function useSearchedWords(lines: readonly LedgerLine[], isWorking: boolean): void {
  useEffect(() => {
    if (isWorking) return;
    const stop = new AbortController();
    prepare(lines, stop.signal).catch(reportError);
    return () => stop.abort();
  }, [lines, isWorking]);
}
