import { Dexie } from 'dexie';
import type { Revision } from '../model/revision.ts';
import { DATABASE_NAME, type Database } from './database.ts';
import { FOLDER_DATABASE } from './folder-memory.ts';
import { gunzip } from './gzip.ts';
import { storeErrorOf } from './store-error.ts';

/** How much the notebook holds. */
export interface NotebookSize {
  readonly notices: number;
  readonly notes: number;
  /** When something was last written: milliseconds since 1970; null where nothing was. */
  readonly changed: number | null;
}

const STANDING = ['one', 'conflict'] as const;

/** How many notices and notes there are, deleted ones left out. Throws StoreError. */
export async function sizeOfNotebook({ things }: Database): Promise<NotebookSize> {
  const count = (kind: 'notice' | 'note') =>
    things
      .where('[kind+state]')
      .anyOf(STANDING.map((state) => [kind, state]))
      .count();
  try {
    const latest = await things.orderBy('changed').last();
    return {
      notices: await count('notice'),
      notes: await count('note'),
      changed: latest?.changed ?? null,
    };
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** All that people wrote, with its history, and the texts that it is about. */
export interface WholeNotebook {
  readonly revisions: readonly Revision[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Everything that the notebook keeps, for a backup. Throws StoreError. */
export async function wholeNotebook({ revisions, texts }: Database): Promise<WholeNotebook> {
  try {
    const packed = await texts.toArray();
    const unpacked = await Promise.all(
      packed.map(async ({ hash, gzip }) => [hash, await gunzip(gzip)] as const),
    );
    return { revisions: await revisions.toArray(), texts: new Map(unpacked) };
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/**
 * Deletes the notebook for good, and what is remembered of a team's folder: nothing of it can be brought back. Whoever has it open in another page is told by the browser, and closes it.
 *
 * @throws StoreError
 */
export async function deleteNotebook(): Promise<void> {
  try {
    await Dexie.delete(DATABASE_NAME);
    await Dexie.delete(FOLDER_DATABASE);
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
