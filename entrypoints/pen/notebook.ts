import type { NoteMessage } from '../../lib/messages/note-messages.ts';
import type { Notebook, NotebookFailure, Reply } from '../../lib/page/notes/notebook.ts';

/** Asks the background for something; never rejects. */
export type Ask = (
  message: NoteMessage,
) => Promise<{ ok: true; value: unknown } | { ok: false; error: string }>;

const FAILURES: Readonly<Record<string, NotebookFailure>> = {
  'notebook-newer': 'newer',
  'notebook-unavailable': 'unavailable',
  'notebook-full': 'full',
  'no-answer': 'no_answer',
};

/** The notebook, which lives in the background, as the page reaches it by messages. */
export function notebookBehind(ask: Ask): Notebook {
  // The background answers with what note-messages.ts says for each message; it alone is trusted that far.
  async function asked<Value>(message: NoteMessage): Promise<Reply<Value>> {
    const reply = await ask(message);
    if (reply.ok) return { ok: true, value: reply.value as Value };
    return { ok: false, error: FAILURES[reply.error] ?? 'failed' };
  }
  return {
    notes: (page) => asked({ type: 'notes', page }),
    write: (page, note) => asked({ type: 'write-note', page, note }),
    remove: (page, { id, heads }) => asked({ type: 'delete-note', page, id, parents: [...heads] }),
    restore: (page, { id }, wording) => asked({ type: 'restore-note', page, id, wording }),
    judge: (page, judgement) => asked({ type: 'judge', page, judgement }),
    history: (id) => asked({ type: 'note-history', id }),
    keepDraft: (place, draft) => asked({ type: 'keep-draft', place, draft }),
    draft: (place) => asked({ type: 'draft', place }),
    drafts: (page) => asked({ type: 'drafts', page }),
  };
}
