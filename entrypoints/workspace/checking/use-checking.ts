import { useMemo } from 'preact/hooks';
import type { MarkKind } from '../../../lib/model/mark.ts';
import type { Answer, Correction } from '../../../lib/model/verdict.ts';
import {
  type CheckOrder,
  checkQueue,
  nextWaiting,
  waitingKey,
} from '../../../lib/review/check-queue.ts';
import { checkState } from '../../../lib/review/check-state.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { useAsked } from './use-asked.ts';
import { useSteps } from './use-steps.ts';
import { useWaiting } from './use-waiting.ts';

/** What is checked. */
export interface Choice {
  readonly notices: readonly LibraryNotice[];
  readonly kinds: readonly MarkKind[];
  readonly order: CheckOrder;
}

/** The queue of findings, the one that is asked about, and what can be done with it. */
export function useChecking({ notices, kinds, order }: Choice) {
  const { gathered, stop, goOn } = useWaiting(notices);
  const { steps, past, failure, undo, again, ...deeds } = useSteps();
  const { waiting } = gathered;
  const queue = useMemo(() => checkQueue(waiting, kinds, order), [waiting, kinds, order]);
  const last = steps.at(-1);
  const from = queue.findIndex((each) => waitingKey(each) === last?.asked.key) + 1;
  const next = useAsked(queue[nextWaiting(queue, (key) => past.has(key), from)], notices);
  const found = next.asked;
  // What was just done with is not asked about again while the next one is fetched.
  const asked = found !== null && past.has(found.key) ? null : found;
  const left = waiting.filter((each) => (past.get(waitingKey(each))?.answer ?? null) === null);
  return {
    ...{ gathered, stop, goOn, asked, failure, undo, again },
    state: checkState({
      ...gathered,
      isFailed: gathered.isFailed || next.isMissing,
      isFetching: next.isFetching,
      isAsking: asked !== null,
    }),
    last: last?.answer ?? null,
    canUndo: last !== undefined,
    judged: gathered.all - left.length,
    skipped: steps.filter((step) => step.answer === null).length,
    answer(said: Answer, correction?: Correction) {
      if (asked !== null) void deeds.answer(asked, said, correction);
    },
    skip() {
      if (asked !== null) deeds.skip(asked);
    },
  };
}

/** See `useChecking`. */
export type Checking = ReturnType<typeof useChecking>;
