import { liveQuery } from 'dexie';
import type { Database, ThingRow } from './database.ts';
import { findNotices, type Met, thingsOf } from './find-notice.ts';
import { type StoreFailure, storeErrorOf } from './store-error.ts';

/** Who is told of what is watched. */
export interface Watcher {
  next(notes: readonly ThingRow[]): void;
  failed(failure: StoreFailure): void;
}

/**
 * Tells the notes on a document, whatever the address of the copy that they were written on, now and after each change, from whichever page
 * or tab of this extension it comes. Deleted notes are left out, those in conflict are among them.
 *
 * @returns What ends it.
 */
export function watchNotes(database: Database, met: Met, watcher: Watcher): () => void {
  const watch = liveQuery(() => notesOn(database, met)).subscribe({
    next: (notes) => watcher.next(notes),
    error: (error: unknown) => {
      void storeErrorOf(error).then(({ failure }) => watcher.failed(failure));
    },
  });
  return () => watch.unsubscribe();
}

async function notesOn(database: Database, met: Met): Promise<ThingRow[]> {
  const notices = await findNotices(database, met);
  const notes = await Promise.all(notices.map(({ id }) => thingsOf(database, id, 'note')));
  return notes.flat();
}
