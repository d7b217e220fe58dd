import { useMemo, useState } from 'preact/hooks';
import type { NoteDeeds } from '../../components/notes/note-deeds.ts';
import type { Span } from '../../lib/model/span.ts';
import { noteWording } from '../../lib/review/note-view.ts';
import { type StoreFailure, toStoreError } from '../../lib/store/store-error.ts';
import { draftAt, keepDraft } from '../browser/drafts.ts';
import { ownAuthor } from '../browser/own-author.ts';
import { tellFrame } from '../browser/page-messages.ts';
import { noteWhole, putNote, restore, reword, wordingsOf } from './change-notes.ts';
import type { ReviewedPage } from './use-notes.ts';

/** What the person is told after a change. */
export type Told =
  | { readonly type: 'failed'; readonly failure: StoreFailure }
  | { readonly type: 'deleted'; undo(): void };

async function historyFor(id: string) {
  const { id: self } = await ownAuthor();
  return (await wordingsOf(id)).map((wording) => noteWording(wording, self));
}

/** What can be done with the notes of a page, and what is to be told of the last thing that was done. */
export function useNoteDeeds(on: ReviewedPage, show: (span: Span) => void) {
  const [told, setTold] = useState<Told | null>(null);
  const deeds = useMemo((): NoteDeeds => {
    const attempt = (deed: Promise<unknown>): Promise<boolean> =>
      deed.then(
        () => true,
        (error: unknown) => {
          setTold({ type: 'failed', failure: toStoreError(error).failure });
          return false;
        },
      );
    const settle = async (deed: Promise<unknown>) => {
      if (await attempt(deed)) setTold(null);
    };
    const draftPlace = (id: string) => `review:${id || on.page.url}`;
    return {
      show,
      async save(note, written) {
        const saving =
          note === null
            ? noteWhole(on, written)
            : reword(note, { ...note.shown.content, ...written });
        const isSaved = await attempt(saving);
        if (isSaved) setTold(null);
        return isSaved;
      },
      async remove(note) {
        const undo = () => void settle(restore(note.id, note.shown.id));
        if (await attempt(reword(note, null))) setTold({ type: 'deleted', undo });
      },
      choose: (note, { content }) => void settle(reword(note, content)),
      put: (note, span) => void settle(putNote(on, note, span)),
      select: ({ id }) => void tellFrame(on.frame, { type: 'reanchor', id }),
      async history({ id }) {
        return historyFor(id).catch(() => []);
      },
      restore: ({ id }, wording) => void settle(restore(id, wording.id)),
      draft: (id) => draftAt(draftPlace(id)),
      keepDraft: (id, text) => void keepDraft(draftPlace(id), text),
    };
  }, [on, show]);
  return { deeds, told, hush: () => setTold(null) };
}
