import { useEffect } from 'preact/hooks';
import type { Database } from '../../lib/store/database.ts';
import { openNotebook } from '../browser/notebook.ts';

/** Watches the notebook for as long as `of` stays the same; `start` gives what ends it. That the notebook cannot be read, the notes tell. */
export function useWatch(start: (notebook: Database) => () => void, of: unknown): void {
  useEffect(() => {
    const stop = new AbortController();
    openNotebook().then(
      (notebook) => stop.signal.aborted || stop.signal.addEventListener('abort', start(notebook)),
      () => {},
    );
    return () => stop.abort();
  }, [of]);
}
