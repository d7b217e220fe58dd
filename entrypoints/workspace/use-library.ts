import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { LibraryNotice } from '../../lib/store/library-notice.ts';
import type { StoreFailure } from '../../lib/store/store-error.ts';
import { storeErrorOf } from '../../lib/store/store-error.ts';
import { watchNotices } from '../../lib/store/watch-notices.ts';
import { openNotebook } from '../browser/notebook.ts';

/** What is known of the library: nothing yet, that it cannot be read, or its documents. */
export type LibraryState =
  | { readonly type: 'waiting' }
  | { readonly type: 'failed'; readonly failure: StoreFailure }
  | { readonly type: 'notices'; readonly notices: readonly LibraryNotice[] };

async function follow(signal: AbortSignal, tell: (state: LibraryState) => void): Promise<void> {
  const failed = (failure: StoreFailure) => signal.aborted || tell({ type: 'failed', failure });
  try {
    const notebook = await openNotebook();
    if (signal.aborted) return;
    const next = (notices: readonly LibraryNotice[]) => tell({ type: 'notices', notices });
    signal.addEventListener('abort', watchNotices(notebook, { next, failed }));
  } catch (error) {
    failed((await storeErrorOf(error)).failure);
  }
}

/** The library, true to every change of it, for as long as the workspace is open. */
export function useWatchedLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ type: 'waiting' });
  useEffect(() => {
    const stop = new AbortController();
    void follow(stop.signal, setState);
    return () => stop.abort();
  }, []);
  return state;
}

const LibraryContext = createContext<readonly LibraryNotice[]>([]);

/** Gives the views of the workspace the documents of the library. */
export const LibraryProvider = LibraryContext.Provider;

/** The documents of the library. */
export function useLibrary(): readonly LibraryNotice[] {
  return useContext(LibraryContext);
}
