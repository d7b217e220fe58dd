import type { Author } from '../model/author.ts';
import type { Revision } from '../model/revision.ts';
import { tick } from '../notebook/hybrid-clock.ts';
import type { Database, TextRow } from './database.ts';
import { saveRevisions } from './save-revisions.ts';
import { storeErrorOf } from './store-error.ts';

/**
 * A wording that is to be written: what it is of, and the wordings that the writer had before them. Its time and author come here, and
 * its id, unless the writer has drawn one so that what is sent twice is written once.
 */
export type Change = Revision extends infer R
  ? R extends Revision
    ? Pick<R, 'kind' | 'of' | 'parents' | 'content'> & Partial<Pick<R, 'id'>>
    : never
  : never;

/**
 * Writes changes of one person as new wordings, in one transaction. Nothing is checked against what others wrote meanwhile: a wording
 * made from an older one stands beside the newer one as a conflict, and neither is lost.
 *
 * @param now Wall time, milliseconds since 1970.
 * @returns The wordings as they were written.
 * @throws StoreError; then nothing was written.
 */
export async function revise(
  database: Database,
  changes: readonly Change[],
  { by, now, texts = [] }: { by: Author; now: number; texts?: readonly TextRow[] },
): Promise<Revision[]> {
  const { revisions, things, texts: kept, clocks } = database;
  try {
    return await database.transaction('rw', [revisions, things, kept, clocks], async () => {
      let clock = (await clocks.get('latest'))?.clock;
      const written = changes.map((change): Revision => {
        clock = tick(clock, now, by.id);
        return { id: crypto.randomUUID(), ...change, at: clock, by };
      });
      await saveRevisions(database, written, { texts });
      return written;
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** The change that brings back an earlier wording (an undone deletion, a restored text) after those that stand now. */
export function restoring(earlier: Revision, heads: readonly Revision[]): Change {
  const { kind, of, content } = earlier;
  return { kind, of, content, parents: heads.map(({ id }) => id) } as Change;
}
