import { type Database, openDatabase } from '../../lib/store/database.ts';
import { removeDatabase } from './raw-database.ts';

/** A new notebook under a name of its own. */
export const newDatabase = (): Promise<Database> => openDatabase(`test-${crypto.randomUUID()}`);

/** Closes a notebook and leaves nothing of it. */
export async function dropDatabase(database: Database): Promise<void> {
  database.close();
  await removeDatabase(database.name);
}
