import type { Database } from './database.ts';
import { halfOf, inChunks } from './in-chunks.ts';
import { keptHistories, refreshThings } from './save-revisions.ts';
import { storeErrorOf } from './store-error.ts';

/**
 * Removes wordings, as an import that is taken back does, in one transaction: all of them or none. Whoever asks has made sure that no wording
 * names them; texts stay, for others may name those.
 *
 * @param onProgress Told the share that is done, 0 to 1.
 * @throws StoreError; then nothing was removed.
 */
export async function removeRevisions(
  database: Database,
  ids: readonly string[],
  onProgress?: (share: number) => void,
): Promise<void> {
  const { revisions, things } = database;
  try {
    await database.transaction('rw', [revisions, things], async () => {
      const touched = new Set<string>();
      const remove = async (chunk: readonly string[]) => {
        const gone = await revisions.bulkGet([...chunk]);
        for (const wording of gone) if (wording !== undefined) touched.add(wording.of);
        await revisions.bulkDelete([...chunk]);
      };
      await inChunks(ids, remove, halfOf(onProgress, 0));
      await inChunks([...touched], (chunk) => things.bulkDelete([...chunk]));
      await refreshThings(database, [...touched], {
        histories: keptHistories(database),
        onProgress: halfOf(onProgress, 1),
      });
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
