import type { Author } from '../model/author.ts';
import type { Revision } from '../model/revision.ts';
import { signedOtherwise } from '../notebook/sign-notes.ts';
import type { Database } from './database.ts';
import { revise } from './revise.ts';
import { thingPages, thingsWith } from './row-pages.ts';
import { storeErrorOf } from './store-error.ts';

/** Notes that are signed in one turn: half a second at most, after which it can be stopped. */
const AT_A_TIME = 250;

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

/** When notes are signed, and who waits for it: told the share that is done, 0 to 1, and able to have it stopped. */
interface SigningJob {
  /** Wall time, milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  onProgress(share: number): void;
}

/**
 * Puts a writer's present name on the notes that they wrote under another one or none: for each a further wording that says the same, for
 * wordings are never changed. Many notes are signed in turns, each wholly or not at all: where it is stopped, or fails, those of earlier
 * turns are signed, the others are as they were, and doing it again signs these.
 *
 * @returns How many were signed.
 * @throws StoreError
 */
export async function signNotes(
  database: Database,
  me: Author,
  { now, signal, onProgress }: SigningJob,
): Promise<number> {
  const ids = (await notesSignedOtherwise(database, me)).map(({ of }) => of);
  let signed = 0;
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    onProgress(from / ids.length);
    if (signal.aborted) break;
    signed += await signThese(database, ids.slice(from, from + AT_A_TIME), { by: me, now });
  }
  return signed;
}

/** Signs notes as they stand by now: what was written on one of them since it was found is not put in conflict. */
async function signThese(
  database: Database,
  ids: readonly string[],
  { by, now }: { readonly by: Author; readonly now: number },
): Promise<number> {
  const { revisions, things, texts, clocks } = database;
  try {
    return await database.transaction('rw', [revisions, things, texts, clocks], async () => {
      const heads = signedOtherwise(await thingsWith(database, ids), by);
      const changes = heads.flatMap(({ kind, of, id, content }) =>
        kind === 'note' ? [{ kind, of, parents: [id], content }] : [],
      );
      return (await revise(database, changes, { by, now })).length;
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
