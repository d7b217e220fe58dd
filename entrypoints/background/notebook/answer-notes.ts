import type { Answer } from '../../../lib/messages/answer.ts';
import type { NoteMessage } from '../../../lib/messages/note-messages.ts';
import { historyOf } from '../../../lib/store/find-notice.ts';
import { storeErrorOf } from '../../../lib/store/store-error.ts';
import { draftAt, keepDraft } from '../../browser/drafts.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { tellAllTabs } from '../../browser/page-messages.ts';
import { deleteNote, restoreNote, writeNote } from './change-note.ts';
import { draftsOn } from './drafts-on.ts';
import { judge } from './judge.ts';
import { notesOf } from './page-place.ts';

/** Carries out a request about notes. A notebook that cannot be used is an answer, with its reason. */
export async function answerNotes(message: NoteMessage, url: string): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await carryOut(message, url) };
  } catch (error) {
    const { failure } = await storeErrorOf(error);
    if (failure === 'failed') throw error;
    return { ok: false, error: `notebook-${failure}` };
  }
}

async function carryOut(message: NoteMessage, url: string): Promise<unknown> {
  switch (message.type) {
    case 'notes':
      return notesOf({ page: message.page, url });
    case 'note-history':
      return historyOf(await openNotebook(), message.id);
    case 'keep-draft':
      return keepDraft(message.place, message.draft, url);
    case 'draft':
      return draftAt(message.place);
    case 'drafts':
      return draftsOn({ page: message.page, url });
    default:
      return change(message, url);
  }
}

type ChangeMessage = Exclude<
  NoteMessage,
  { type: 'notes' | 'note-history' | 'keep-draft' | 'draft' | 'drafts' }
>;

/** Changes the notebook, has all pages ask for their notes again, and answers with those of this page. */
async function change(message: ChangeMessage, url: string): Promise<unknown> {
  const place = { page: message.page, url };
  switch (message.type) {
    case 'write-note':
      await writeNote(place, message.note);
      break;
    case 'delete-note':
      await deleteNote(message.id, message.parents);
      break;
    case 'restore-note':
      await restoreNote(message.id, message.wording);
      break;
    case 'judge':
      await judge(place, message.judgement);
      break;
  }
  tellAllTabs({ type: 'notes-changed' }).catch(reportError);
  return notesOf(place);
}
