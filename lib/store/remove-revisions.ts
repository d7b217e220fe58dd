import type { Database } from './database.ts';
import { refreshThings } from './save-revisions.ts';
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
      const gone = await revisions.bulkGet([...ids]);
      const touched = new Set(gone.flatMap((wording) => wording?.of ?? []));
      await revisions.bulkDelete([...ids]);
      await things.bulkDelete([...touched]);
      await refreshThings(database, touched);
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
