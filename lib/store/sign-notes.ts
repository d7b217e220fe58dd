import type { Author } from '../model/author.ts';
import type { Revision } from '../model/revision.ts';
import { signedOtherwise } from '../notebook/sign-notes.ts';
import type { Database } from './database.ts';
import { revise } from './revise.ts';
import { thingPages } from './row-pages.ts';

/** The notes that a writer wrote under another name than their present one; looked for page by page, so that many of them hold nobody up. */
async function notesSignedOtherwise(database: Database, me: Author): Promise<Revision[]> {
  const found: Revision[] = [];
  for await (const page of thingPages(database)) found.push(...signedOtherwise(page, me));
  return found;
}

/** How many notes a writer wrote under another name than their present one. Throws StoreError. */
export async function countSignedOtherwise(database: Database, me: Author): Promise<number> {
  return (await notesSignedOtherwise(database, me)).length;
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
  const heads = await notesSignedOtherwise(database, me);
  const changes = heads.flatMap(({ kind, of, id, content }) =>
    kind === 'note' ? [{ kind, of, parents: [id], content }] : [],
  );
  await revise(database, changes, { by: me, now });
  return changes.length;
}
