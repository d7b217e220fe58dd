import type { Database } from './database.ts';
import { inChunks } from './in-chunks.ts';
import { keptHistories, refreshThings } from './save-revisions.ts';
import { storeErrorOf } from './store-error.ts';

/**
 * Removes wordings, as an import that is taken back does, in one transaction: all of them or none. Whoever asks has made sure that no wording
 * names them; texts stay, for others may name those.
 *
 * @throws StoreError; then nothing was removed.
 */
export async function removeRevisions(database: Database, ids: readonly string[]): Promise<void> {
  const { revisions, things } = database;
  try {
    await database.transaction('rw', [revisions, things], async () => {
      const touched = new Set<string>();
      await inChunks(ids, async (chunk) => {
        const gone = await revisions.bulkGet([...chunk]);
        for (const wording of gone) if (wording !== undefined) touched.add(wording.of);
        await revisions.bulkDelete([...chunk]);
      });
      await inChunks([...touched], (chunk) => things.bulkDelete([...chunk]));
      await refreshThings(database, [...touched], keptHistories(database));
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
