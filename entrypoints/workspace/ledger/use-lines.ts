import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExchangeWords } from '../../../lib/exchange/words/words.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { type StoreFailure, storeErrorOf } from '../../../lib/store/store-error.ts';
import { onOwnModelChanged } from '../../browser/own-model-storage.ts';
import { breathe } from '../../review/breathe.ts';
import { forgetOldLines, linesOf, putLine } from './kept-lines.ts';

/** So often at most it is told how far the work has come: each time the whole ledger is drawn anew. */
const TOLD_MS = 400;
/** So many notices are fetched at a time: most of their time is the browser's, on other threads. */
const AT_A_TIME = 12;

/** The lines of the chosen notices as far as they are made. */
export interface LinesState {
  readonly lines: readonly LedgerLine[];
  readonly done: number;
  readonly of: number;
  readonly isWorking: boolean;
  /** Whether all notices were gone through: until then nothing is missing. */
  readonly isWhole: boolean;
  /** Notices that were kept without their text. */
  readonly unread: number;
  readonly failure: StoreFailure | null;
}

const BEGINNING: LinesState = {
  lines: [],
  done: 0,
  of: 0,
  isWorking: true,
  isWhole: false,
  unread: 0,
  failure: null,
};

interface Work {
  readonly notices: readonly LibraryNotice[];
  readonly words: ExchangeWords;
  readonly signal: AbortSignal;
  tell(state: LinesState): void;
}

/** Makes the lines some notices at a time, and tells now and then how far it has come. */
async function work({ notices, words, signal, tell }: Work): Promise<void> {
  await forgetOldLines(words);
  const lines: LedgerLine[] = [];
  const of = notices.length;
  let unread = 0;
  let told = performance.now();
  for (let done = 0; done < of; done += AT_A_TIME) {
    if (signal.aborted) return;
    if (performance.now() - told > TOLD_MS) {
      tell({ ...BEGINNING, lines: [...lines], done, of, unread });
      await breathe();
      told = performance.now();
    }
    const portion = notices.slice(done, done + AT_A_TIME);
    const made = await Promise.all(portion.map((notice) => linesOf(notice, words)));
    unread += made.filter((own) => own === null).length;
    for (const own of made) lines.push(...(own ?? []));
  }
  tell({ lines, done: of, of, isWorking: false, isWhole: true, unread, failure: null });
}

/** What was shown stays until more than it can be. */
function further(before: LinesState, now: LinesState): LinesState {
  return now.isWorking && now.lines.length < before.lines.length
    ? { ...now, lines: before.lines }
    : now;
}

/** Calls `look` whenever somebody comes back to this page, and when the reader's own words change, from whichever page. */
function useReturn(look: () => void): void {
  useEffect(() => {
    const onReturn = () => document.visibilityState === 'visible' && look();
    document.addEventListener('visibilitychange', onReturn);
    const unwatch = onOwnModelChanged(look);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      unwatch();
    };
  }, []);
}

/** The lines of notices, made in turns that leave the page its own, with a way to stop and to go on. */
export function useLines(notices: readonly LibraryNotice[], words: ExchangeWords) {
  const [state, setState] = useState<LinesState>({ ...BEGINNING, of: notices.length });
  const [round, setRound] = useState(0);
  const [madeOf, setMadeOf] = useState(notices);
  const stopping = useRef(new AbortController());
  const again = () => setRound((count) => count + 1);
  useEffect(() => {
    const stop = new AbortController();
    stopping.current = stop;
    const tell = (now: LinesState) =>
      stop.signal.aborted || setState((before) => further(before, now));
    setState((before) => ({
      ...before,
      of: notices.length,
      isWorking: true,
      isWhole: false,
      failure: null,
    }));
    setMadeOf(notices);
    work({ notices, words, signal: stop.signal, tell }).catch(async (error: unknown) => {
      const { failure } = await storeErrorOf(error);
      if (!stop.signal.aborted) setState((before) => ({ ...before, isWorking: false, failure }));
    });
    return () => stop.abort();
  }, [notices, words, round]);
  useReturn(() => void forgetOldLines(words).then((isOld) => isOld && again(), reportError));
  return {
    ...state,
    // What was made of other notices says nothing of these.
    isWhole: state.isWhole && madeOf === notices,
    stop() {
      stopping.current.abort();
      setState((before) => ({ ...before, isWorking: false }));
    },
    resume: again,
    /** Puts a changed line in its place. */
    put(line: LedgerLine) {
      putLine(line);
      setState((before) => ({
        ...before,
        lines: before.lines.map((each) => (each.id === line.id ? line : each)),
      }));
    },
  };
}
