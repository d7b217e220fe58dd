import type { Database, ThingRow } from './database.ts';
import { rowsOfKind } from './gather-wordings.ts';
import { groupNotices } from './group-notices.ts';
import { type LibraryNotice, libraryNotice } from './library-notice.ts';
import { type Watcher, watchQuery } from './watch-query.ts';

function documents(rows: readonly ThingRow[]): LibraryNotice[] {
  return groupNotices(rows).flatMap((group) => libraryNotice(group) ?? []);
}

/** Tells the documents of the library now and after each change of one, from whichever page it comes, until what it returns is called. */
export function watchNotices(
  database: Database,
  watcher: Watcher<readonly LibraryNotice[]>,
): () => void {
  return watchQuery(() => rowsOfKind(database, 'notice').toArray(documents), watcher);
}
