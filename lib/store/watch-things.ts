import type { Database, ThingRow } from './database.ts';
import { findNotices, type Met, thingsOf, thingsOfAll } from './find-notice.ts';
import { type Watcher, watchQuery } from './watch-query.ts';

/** What is watched: the notes on a document or its verdicts. */
export interface Watched {
  readonly met: Met;
  /** Ids of its records, where they are known; else they are looked for. */
  readonly notices?: readonly string[];
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

async function thingsOn(database: Database, { met, notices: known, kind }: Watched) {
  if (known !== undefined) return thingsOfAll(database, known, kind);
  const notices = await findNotices(database, met);
  const things = await Promise.all(notices.map(({ id }) => thingsOf(database, id, kind)));
  return things.flat();
}
