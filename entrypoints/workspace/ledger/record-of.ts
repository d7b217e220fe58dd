import type { RecordedEntry } from '../../../components/ledger/record-dialog.tsx';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import { historyOf } from '../../../lib/store/find-notice.ts';
import { openNotebook } from '../../browser/notebook.ts';

/** All that was said of one task, the newest first. Throws StoreError. */
export async function recordOf({ followedUp }: LedgerLine): Promise<RecordedEntry[]> {
  const database = await openNotebook();
  const things = followedUp?.things ?? [];
  const standing = new Set(followedUp?.wordings.map(({ id }) => id));
  const histories = await Promise.all(things.map(({ id }) => historyOf(database, id)));
  return histories
    .flat()
    .sort((a, b) => b.at.time - a.at.time || b.at.count - a.at.count)
    .flatMap(({ id, kind, content, by, at }) => {
      if (kind !== 'follow-up') return [];
      const entry = content !== null && 'progress' in content ? content : null;
      return [{ id, entry, by: by.name, changed: at.time, isCurrent: standing.has(id) }];
    });
}
