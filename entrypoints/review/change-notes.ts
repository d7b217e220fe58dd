import { describe } from '../../lib/anchor/describe.ts';
import { indexPage } from '../../lib/anchor/page-index.ts';
import type { Note } from '../../lib/model/note.ts';
import type { Revision, RevisionOf } from '../../lib/model/revision.ts';
import type { Span } from '../../lib/model/span.ts';
import type { NoteView, NoteWritten } from '../../lib/review/note-view.ts';
import { addedCodes } from '../../lib/store/codes.ts';
import type { TextRow } from '../../lib/store/database.ts';
import { historyOf } from '../../lib/store/find-notice.ts';
import { type NoticeRecord, noticeRecord } from '../../lib/store/notice-record.ts';
import { type Change, restoring, revise } from '../../lib/store/revise.ts';
import { openNotebook } from '../browser/notebook.ts';
import { ownAuthor } from '../browser/own-author.ts';
import { tellAllTabs } from '../browser/page-messages.ts';
import type { ReviewedText } from './use-notes.ts';

/** A note that is changed: which one, and its present wordings. */
export interface Changed {
  readonly id: string;
  readonly heads: readonly string[];
}

/** Writes changes and has all pages ask for their notes again. Throws StoreError. */
export async function write(changes: readonly Change[], texts: readonly TextRow[] = []) {
  const by = await ownAuthor();
  const written = await revise(await openNotebook(), changes, { by, now: Date.now(), texts });
  tellAllTabs({ type: 'notes-changed' }).catch(reportError);
  return written;
}

/**
 * Gives a note a new wording after all its present ones, which also settles a conflict; null deletes it.
 *
 * @throws StoreError
 */
export async function reword({ id, heads }: Changed, content: Note | null): Promise<Revision[]> {
  return write([{ kind: 'note', of: id, parents: [...heads], content }]);
}

/**
 * Saves what was written in a note, with the codes that were made for it.
 *
 * @throws StoreError
 */
export async function saveNote(note: NoteView, written: NoteWritten): Promise<void> {
  const { changes, said } = await withCodes(written);
  const content: Note = { ...note.shown.content, ...said };
  await write([...changes, { kind: 'note', of: note.id, parents: [...note.heads], content }]);
}

/**
 * Writes a note on a whole notice, with a record of the notice where the notebook has none.
 *
 * @throws StoreError
 */
export async function noteWhole(on: ReviewedText, written: NoteWritten): Promise<void> {
  await writeNew(on, written, null);
}

/**
 * Writes a note on a passage of a text, with a record of the notice where the notebook has none. Nothing where it holds no words.
 *
 * @throws StoreError
 */
export async function notePassage(
  on: ReviewedText,
  written: NoteWritten,
  span: Span,
): Promise<void> {
  const selector = describe(indexPage(on.page.text), span, on.section(span));
  if (selector !== null) await writeNew(on, written, selector);
}

async function writeNew(on: ReviewedText, written: NoteWritten, selector: Note['selector']) {
  const { id: notice, changes, texts } = await recordOf(on);
  const codes = await withCodes(written);
  const content: Note = { notice, selector, ...codes.said };
  const of = crypto.randomUUID();
  const note: Change = { kind: 'note', of, parents: [], content };
  await write([...changes, ...codes.changes, note], texts);
}

/** The record of a text, and what is to be written so that there is one. */
async function recordOf({ page, met, notices }: ReviewedText): Promise<NoticeRecord> {
  if (notices !== undefined) return { id: notices[0], changes: [], texts: [] };
  return noticeRecord(await openNotebook(), met, page.text);
}

/** What a note says, and what is to be written so that its codes are in the codebook. */
async function withCodes({ newCodes, codes, text, colour, tags }: NoteWritten) {
  const { changes, ids } = await addedCodes(await openNotebook(), codes, newCodes);
  return { changes, said: { text, colour, tags, codes: [...ids] } };
}

/**
 * Makes a passage of the page the one that a note is about.
 *
 * @throws StoreError
 */
export async function putNote(
  { page, section }: ReviewedText,
  note: NoteView,
  span: Span,
): Promise<void> {
  const selector = describe(indexPage(page.text), span, section(span));
  if (selector !== null) await reword(note, { ...note.shown.content, selector });
}

/** All wordings of a note, oldest first. Throws StoreError. */
export async function wordingsOf(id: string): Promise<RevisionOf<'note'>[]> {
  const wordings = await historyOf(await openNotebook(), id);
  return wordings.filter((wording) => wording.kind === 'note');
}

/** Brings back an earlier wording of a note, deleted or not, after those that stand now. Throws StoreError. */
export async function restore(id: string, wording: string): Promise<void> {
  const wordings = await wordingsOf(id);
  const earlier = wordings.find((each) => each.id === wording);
  if (earlier !== undefined) await write([restoring(earlier, wordings)]);
}
