import { type Database, openDatabase } from '../../lib/store/database.ts';

let opening: Promise<Database> | null = null;

/**
 * The notebook of this installation, opened when first asked for. After a failure the next call tries again.
 *
 * @throws StoreError
 */
export function openNotebook(): Promise<Database> {
  opening ??= openDatabase().then(
    (database) => {
      // Another program wants to change the tables: it may be a newer one. Dexie would open the notebook again by itself, and not look.
      database.on('versionchange', () => {
        database.close();
        opening = null;
        return false;
      });
      return database;
    },
    (error: unknown) => {
      opening = null;
      throw error;
    },
  );
  return opening;
}
