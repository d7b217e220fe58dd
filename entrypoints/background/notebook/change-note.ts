import type { WrittenNote } from '../../../lib/model/written-note.ts';
import { addedCodes } from '../../../lib/store/codes.ts';
import { historyOf } from '../../../lib/store/find-notice.ts';
import { type Change, restoring, revise } from '../../../lib/store/revise.ts';
import { withTwins } from '../../../lib/store/with-twins.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { ownAuthor } from '../../browser/own-author.ts';
import { selectorOf } from './note-wording.ts';
import { pageNotice } from './page-notice.ts';
import type { PagePlace } from './page-place.ts';

/** Saves a wording of a note on the notice of a page, with a record of the notice and its new codes where there were none: all of it or nothing. */
export async function writeNote({ page, url }: PagePlace, note: WrittenNote): Promise<void> {
  const database = await openNotebook();
  const selector = await selectorOf(database, { page, url }, note);
  if (selector === undefined) return;
  const { id: notice, changes, texts } = await pageNotice(database, page, url);
  const { id: of, wording: id, parents: had, passage: _, newCodes, ...written } = note;
  const added = await addedCodes(database, note.codes, newCodes);
  const parents = await withTwins(database, of, had);
  const content = { notice, selector, ...written, codes: [...added.ids] };
  const change: Change = { kind: 'note', id, of, parents, content };
  const all = [...changes, ...added.changes, change];
  await revise(database, all, { by: await ownAuthor(), now: Date.now(), texts });
}

/** Deletes a note, after the wordings that its reader had before them. */
export async function deleteNote(of: string, had: readonly string[]): Promise<void> {
  const database = await openNotebook();
  const parents = await withTwins(database, of, had);
  const change: Change = { kind: 'note', of, parents, content: null };
  await revise(database, [change], { by: await ownAuthor(), now: Date.now() });
}

/** Brings back an earlier wording of a note, deleted or not. */
export async function restoreNote(id: string, wording: string): Promise<void> {
  const database = await openNotebook();
  const wordings = await historyOf(database, id);
  const earlier = wordings.find((revision) => revision.id === wording);
  if (earlier === undefined) return;
  const change = restoring(earlier, wordings);
  await revise(database, [change], { by: await ownAuthor(), now: Date.now() });
}
