import { browser } from 'wxt/browser';
import type { Answer } from '../../../lib/messages/answer.ts';
import type { NoteMessage, WrittenNote } from '../../../lib/messages/note-messages.ts';
import type { LocatedNote } from '../../../lib/model/located-note.ts';
import type { PageText } from '../../../lib/model/page-text.ts';
import { locateNotes } from '../../../lib/notebook/locate-notes.ts';
import { findNotices, historyOf, thingsOf } from '../../../lib/store/find-notice.ts';
import { type Change, restoring, revise } from '../../../lib/store/revise.ts';
import { StoreError } from '../../../lib/store/store-error.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { ownAuthor } from '../../browser/own-author.ts';
import { selectorAt, selectorOf } from './note-wording.ts';
import { met, pageNotice } from './page-notice.ts';

/** What an operation on the notes of a page needs to know of it. */
interface Place {
  readonly page: PageText;
  readonly url: string;
}

/** Carries out a request about notes. A notebook that cannot be used is an answer, with its reason. */
export async function answerNotes(message: NoteMessage, url: string): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await carryOut(message, url) };
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, error: `notebook-${error.failure}` };
    throw error;
  }
}

async function carryOut(message: NoteMessage, url: string): Promise<unknown> {
  switch (message.type) {
    case 'notes':
      return notesOf({ page: message.page, url });
    case 'write-note':
      return writeNote({ page: message.page, url }, message.note);
    case 'delete-note':
      return deleteNote({ page: message.page, url }, message);
    case 'restore-note':
      return restoreNote({ page: message.page, url }, message);
    case 'judge':
      return judge({ page: message.page, url }, message.finding);
    case 'keep-draft':
      return keepDraft(message.place, message.text);
    case 'draft':
      return draftAt(message.place);
  }
}

/** The notes of the notice on a page, those that other copies of it were given among them. */
async function notesOf({ page, url }: Place): Promise<LocatedNote[]> {
  const database = await openNotebook();
  const notices = await findNotices(database, met(page, url));
  const notes = await Promise.all(notices.map(({ id }) => thingsOf(database, id, 'note')));
  return locateNotes(notes.flat(), page.text);
}

async function writeNote(place: Place, note: WrittenNote): Promise<LocatedNote[]> {
  const database = await openNotebook();
  const selector = await selectorOf(database, place.page, note);
  if (selector !== undefined) {
    const { id: notice, changes, texts } = await pageNotice(database, place.page, place.url);
    const { id, parents, passage: _, ...written } = note;
    const content = { notice, selector, ...written };
    const change: Change = { kind: 'note', of: id ?? crypto.randomUUID(), parents, content };
    await revise(database, [...changes, change], { by: await ownAuthor(), now: Date.now(), texts });
  }
  return notesOf(place);
}

async function deleteNote(place: Place, { id, parents }: { id: string; parents: string[] }) {
  const change: Change = { kind: 'note', of: id, parents, content: null };
  await revise(await openNotebook(), [change], { by: await ownAuthor(), now: Date.now() });
  return notesOf(place);
}

async function restoreNote(place: Place, { id, wording }: { id: string; wording: string }) {
  const database = await openNotebook();
  const wordings = await historyOf(database, id);
  const earlier = wordings.find((revision) => revision.id === wording);
  if (earlier !== undefined) {
    const change = restoring(earlier, wordings);
    await revise(database, [change], { by: await ownAuthor(), now: Date.now() });
  }
  return notesOf(place);
}

async function judge(
  { page, url }: Place,
  { span, ...judged }: Extract<NoteMessage, { type: 'judge' }>['finding'],
): Promise<null> {
  const selector = selectorAt(page, span);
  if (selector === null) return null;
  const database = await openNotebook();
  const { id: notice, changes, texts } = await pageNotice(database, page, url);
  const content = { notice, selector, ...judged };
  const of = crypto.randomUUID();
  const verdict: Change = { kind: 'verdict', of, parents: [], content };
  await revise(database, [...changes, verdict], { by: await ownAuthor(), now: Date.now(), texts });
  return null;
}

const draftKey = (place: string) => `draft:${place}`;

async function keepDraft(place: string, text: string): Promise<null> {
  if (text === '') await browser.storage.local.remove(draftKey(place));
  else await browser.storage.local.set({ [draftKey(place)]: text });
  return null;
}

async function draftAt(place: string): Promise<string> {
  const stored = await browser.storage.local.get(draftKey(place));
  return String(stored[draftKey(place)] ?? '');
}
