import type { NewCode } from '../model/code.ts';
import { codebook, codeNamed, type KnownCode } from '../notebook/codebook.ts';
import type { Database } from './database.ts';
import type { Change } from './revise.ts';
import { storeErrorOf } from './store-error.ts';
import { type Watcher, watchQuery } from './watch-query.ts';

/**
 * The codebook, deleted codes left out.
 *
 * @throws StoreError
 */
export async function codesIn({ things }: Database): Promise<KnownCode[]> {
  try {
    const states = [
      ['code', 'one'],
      ['code', 'conflict'],
    ];
    return codebook(await things.where('[kind+state]').anyOf(states).toArray());
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** Tells the codebook now and after each change, from whichever page it comes, until what it returns is called. */
export function watchCodes(database: Database, watcher: Watcher<readonly KnownCode[]>): () => void {
  return watchQuery(() => codesIn(database), watcher);
}

/** What is to be written so that new codes are in the codebook, and the ids by which a note names its codes then. */
export interface AddedCodes {
  readonly changes: readonly Change[];
  readonly ids: readonly string[];
}

/**
 * Prepares new codes that a note names. Where the codebook has one of the same name by now, as when two tabs made it, the note is to name that.
 *
 * @param ids The codes as the note names them.
 * @throws StoreError
 */
export async function addedCodes(
  database: Database,
  ids: readonly string[],
  fresh: readonly NewCode[],
): Promise<AddedCodes> {
  if (fresh.length === 0) return { changes: [], ids };
  const known = await codesIn(database);
  const idOf = new Map<string, string>();
  const changes = fresh.flatMap(({ id, wording, name, colour }): Change[] => {
    const same = codeNamed(known, name);
    if (same !== undefined) idOf.set(id, same.id);
    if (same !== undefined) return [];
    const content = { name, colour, description: '', parent: null };
    return [{ kind: 'code', id: wording, of: id, parents: [], content }];
  });
  return { changes, ids: [...new Set(ids.map((id) => idOf.get(id) ?? id))] };
}
