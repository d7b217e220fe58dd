import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryNotice } from '../../lib/store/library-notice.ts';
import { useLibrary } from './use-library.ts';

/** The ids of the notices that ledger and pictures are of; null for all. Kept as long as the workspace is open. */
let chosen: ReadonlySet<string> | null = null;
const listeners = new Set<() => void>();

/** Chooses the notices that ledger and pictures are of; null for all, those to come as well. */
export function chooseNotices(ids: ReadonlySet<string> | null): void {
  chosen = ids;
  for (const listener of listeners) listener();
}

/** The notices that ledger and pictures are of, and all there are; how others are chosen. */
export function useChosenNotices() {
  const library = useLibrary();
  const [ids, setIds] = useState(chosen);
  useEffect(() => {
    const listener = () => setIds(chosen);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  const notices = useMemo(
    () => (ids === null ? library : library.filter(({ id }) => ids.has(id))),
    [library, ids],
  );
  const choose = (next: ReadonlySet<string>) =>
    chooseNotices(library.every(({ id }) => next.has(id)) ? null : next);
  return { library, notices, choose };
}

/** Whether a notice is called by a library's id. */
export function noticeById(
  notices: readonly LibraryNotice[],
  id: string,
): LibraryNotice | undefined {
  return notices.find((notice) => notice.id === id);
}
