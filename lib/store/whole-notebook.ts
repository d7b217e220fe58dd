import { Dexie } from 'dexie';
import type { Revision } from '../model/revision.ts';
import { DATABASE_NAME, type Database, type TextRow } from './database.ts';
import { FOLDER_DATABASE } from './folder-memory.ts';
import { gunzip } from './gzip.ts';
import { rowPages } from './row-pages.ts';
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

/** Who waits for a long job: told the share that is done, 0 to 1, and able to have it stopped. */
interface Waiting {
  readonly signal: AbortSignal;
  onProgress(share: number): void;
}

/**
 * Everything that the notebook keeps, for a backup. Wordings come before the texts: one that is written meanwhile is left for the next
 * backup, but none comes without its text.
 *
 * @throws StoreError; the reason of the signal where it was stopped.
 */
export async function wholeNotebook(
  { revisions, texts }: Database,
  { signal, onProgress }: Waiting,
): Promise<WholeNotebook> {
  const wordings: Revision[] = [];
  const unpacked = new Map<string, string>();
  const all = await rowsOf(revisions, texts);
  const tell = () => {
    signal.throwIfAborted();
    onProgress(Math.min(1, (wordings.length + unpacked.size) / all));
  };
  for await (const page of rowPages(revisions, 'id')) {
    wordings.push(...page);
    tell();
  }
  for await (const page of rowPages(texts, 'hash')) {
    for (const [hash, text] of await Promise.all(page.map(unpack))) unpacked.set(hash, text);
    tell();
  }
  return { revisions: wordings, texts: unpacked };
}

async function rowsOf(...tables: readonly Pick<Database['texts'], 'count'>[]): Promise<number> {
  try {
    const counts = await Promise.all(tables.map((table) => table.count()));
    return counts.reduce((sum, count) => sum + count, 0);
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

async function unpack({ hash, gzip }: TextRow): Promise<readonly [string, string]> {
  return [hash, await gunzip(gzip)];
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
