import { type Database, openDatabase } from '../../lib/store/database.ts';

let opening: Promise<Database> | null = null;

/**
 * The notebook of this installation, opened when first asked for. After a failure the next call tries again.
 *
 * @throws StoreError
 */
export function openNotebook(): Promise<Database> {
  opening ??= openDatabase().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}
