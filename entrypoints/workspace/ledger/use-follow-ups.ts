import { useState } from 'preact/hooks';
import type { FollowUpEntry } from '../../../lib/model/follow-up.ts';
import { latestEntry } from '../../../lib/review/ledger/followed-up.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { type StoreFailure, storeErrorOf } from '../../../lib/store/store-error.ts';
import { noticeById } from '../chosen-notices.ts';
import type { useLines } from './use-lines.ts';
import { writeFollowUp } from './write-follow-up.ts';

/** What the person is told of what they have just done. */
export type Told =
  | { readonly type: 'saved'; undo(): void }
  | { readonly type: 'failed'; readonly failure: StoreFailure };

/** Writes what is said of a task, shows it at once, and offers to take it back. */
export function useFollowUps(
  made: Pick<ReturnType<typeof useLines>, 'put'>,
  notices: readonly LibraryNotice[],
) {
  const [told, setTold] = useState<Told | null>(null);
  const write = async (line: LedgerLine, entry: FollowUpEntry) => {
    const notice = noticeById(notices, line.notice.id);
    if (notice === undefined) return null;
    try {
      const written = await writeFollowUp(line, notice, entry);
      if (written !== null) made.put(written);
      return written;
    } catch (error) {
      setTold({ type: 'failed', failure: (await storeErrorOf(error)).failure });
      return null;
    }
  };
  const save = async (line: LedgerLine, entry: FollowUpEntry) => {
    const before = latestEntry(line.followedUp);
    const { state, progress, remarks } = before;
    const written = await write(line, entry);
    if (written === null) return;
    const undo = () => {
      setTold(null);
      void write(written, { state, progress, remarks });
    };
    setTold({ type: 'saved', undo });
  };
  return { told, hush: () => setTold(null), save };
}
