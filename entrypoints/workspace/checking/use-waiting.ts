import { useEffect, useRef, useState } from 'preact/hooks';
import type { Waiting } from '../../../lib/review/check-queue.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { waitingIn } from './gather-waiting.ts';

/** What was gathered so far from the chosen notices. */
export interface Gathered {
  readonly waiting: readonly Waiting[];
  /** How many findings there are, judged or not. */
  readonly all: number;
  readonly done: number;
  readonly of: number;
  readonly isGathering: boolean;
  readonly isFailed: boolean;
}

const START: Gathered = {
  ...{ waiting: [], all: 0, done: 0, of: 0 },
  ...{ isGathering: true, isFailed: false },
};

/** So often what was gathered is shown: each time the list is put in order anew. */
const STEP = 10;

/** Gathers notice by notice until `signal` aborts; `tell` is told now and then, and at the end. */
async function gather(
  notices: readonly LibraryNotice[],
  signal: AbortSignal,
  tell: (gathered: Gathered) => void,
): Promise<void> {
  const waiting: Waiting[] = [];
  let all = 0;
  for (const [at, notice] of notices.entries()) {
    if (signal.aborted) return;
    const found = await waitingIn(notice);
    waiting.push(...found.waiting);
    all += found.all;
    const done = at + 1;
    const isGathering = done < notices.length;
    if (done % STEP === 1 || !isGathering)
      tell({ ...START, waiting: [...waiting], all, done, of: notices.length, isGathering });
  }
}

/** What waits for a verdict in these notices; gathered anew where others are chosen, and stopped when the person says so. */
export function useWaiting(notices: readonly LibraryNotice[]) {
  const [gathered, setGathered] = useState(START);
  const [turn, setTurn] = useState(0);
  const stop = useRef(new AbortController());
  const of = notices.map(({ id, notice }) => `${id} ${notice.text}`).join('\n');
  const [gatheredOf, setGatheredOf] = useState<string | null>(null);
  useEffect(() => {
    setGatheredOf(of);
    stop.current = new AbortController();
    const { signal } = stop.current;
    setGathered({ ...START, of: notices.length, isGathering: notices.length > 0 });
    gather(notices, signal, (next) => signal.aborted || setGathered(next)).catch((error) => {
      reportError(error);
      if (!signal.aborted) setGathered((now) => ({ ...now, isGathering: false, isFailed: true }));
    });
    return () => stop.current.abort();
  }, [of, turn]);
  return {
    // What was gathered before says nothing of others.
    gathered: gatheredOf === of ? gathered : { ...START, of: notices.length },
    stop() {
      stop.current.abort();
      setGathered((now) => ({ ...now, isGathering: false }));
    },
    goOn: () => setTurn(turn + 1),
  };
}
