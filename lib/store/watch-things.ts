import type { Database, ThingRow } from './database.ts';
import { findNotices, type Met, thingsOf } from './find-notice.ts';
import { type Watcher, watchQuery } from './watch-query.ts';

/** What is watched: the notes on a document or its verdicts. */
export interface Watched {
  readonly met: Met;
  readonly kind: 'note' | 'verdict';
}

/**
 * Tells what people keep on a document, whatever the address of the copy that it was written on, now and after each change. What was
 * deleted is left out, what is in conflict is among it.
 *
 * @returns What ends it.
 */
export function watchThings(
  database: Database,
  watched: Watched,
  watcher: Watcher<readonly ThingRow[]>,
): () => void {
  return watchQuery(() => thingsOn(database, watched), watcher);
}

async function thingsOn(database: Database, { met, kind }: Watched): Promise<ThingRow[]> {
  const notices = await findNotices(database, met);
  const things = await Promise.all(notices.map(({ id }) => thingsOf(database, id, kind)));
  return things.flat();
}
