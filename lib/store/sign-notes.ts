import type { Author } from '../model/author.ts';
import { signedOtherwise } from '../notebook/sign-notes.ts';
import type { Database } from './database.ts';
import { rowsOfKind } from './gather-wordings.ts';
import { revise } from './revise.ts';

/** How many notes a writer wrote under another name than their present one. Rejects where the notebook cannot be read. */
export async function countSignedOtherwise(database: Database, me: Author): Promise<number> {
  return signedOtherwise(await rowsOfKind(database, 'note').toArray(), me).length;
}

/**
 * Puts a writer's present name on the notes that they wrote under another one or none: for each a further wording that says the same, for
 * wordings are never changed.
 *
 * @param now Wall time, milliseconds since 1970.
 * @returns How many they were.
 * @throws StoreError; then nothing was written.
 */
export async function signNotes(database: Database, me: Author, now: number): Promise<number> {
  const heads = signedOtherwise(await rowsOfKind(database, 'note').toArray(), me);
  const changes = heads.flatMap(({ kind, of, id, content }) =>
    kind === 'note' ? [{ kind, of, parents: [id], content }] : [],
  );
  await revise(database, changes, { by: me, now });
  return changes.length;
}
