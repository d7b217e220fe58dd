import { useMemo } from 'preact/hooks';
import type { NoteDeeds } from '../../components/notes/note-deeds.ts';
import type { OfferedCode } from '../../lib/model/code.ts';
import type { Draft } from '../../lib/model/draft.ts';
import type { Span } from '../../lib/model/span.ts';
import { type NoteView, type NoteWritten, noteWording } from '../../lib/review/note-view.ts';
import { storeErrorOf } from '../../lib/store/store-error.ts';
import { draftPlace, noteDraftPlace } from '../../lib/text/draft-place.ts';
import { draftAt, keepDraft } from '../browser/drafts.ts';
import { ownAuthor } from '../browser/own-author.ts';
import { noteWhole, putNote, restore, reword, saveNote, wordingsOf } from './change-notes.ts';
import { noteDifference } from './note-difference.ts';
import type { ReviewedText } from './use-notes.ts';
import type { Telling } from './use-told.ts';

async function historyFor(id: string) {
  const { id: self } = await ownAuthor();
  return (await wordingsOf(id)).map((wording) => noteWording(wording, self));
}

const placeOf = (note: NoteView | null, on: ReviewedText) =>
  note === null ? draftPlace(on.page.url ?? '', '') : noteDraftPlace(note.id);

/** Where the deeds are done, and with what. */
interface Desk {
  readonly on: ReviewedText;
  readonly codes: readonly OfferedCode[];
  readonly telling: Telling;
  show(span: Span): void;
  /** Lets the person select the passage of a note. */
  select(note: NoteView): void;
}

/** What can be done with the notes of a page. What fails, or can be taken back, is told. */
export function useNoteDeeds({ on, codes, telling: { tell }, show, select }: Desk): NoteDeeds {
  return useMemo((): NoteDeeds => {
    const attempt = (deed: Promise<unknown>): Promise<boolean> =>
      deed.then(
        () => true,
        async (error: unknown) => {
          tell({ type: 'failed', failure: (await storeErrorOf(error)).failure });
          return false;
        },
      );
    const settle = async (deed: Promise<unknown>) => {
      const isDone = await attempt(deed);
      if (isDone) tell(null);
      return isDone;
    };
    return {
      show,
      codes,
      save: (note, written) =>
        settle(note === null ? noteWhole(on, written) : saveNote(note, written)),
      async remove(note) {
        const undo = () => void settle(restore(note.id, note.shown.id));
        if (await attempt(reword(note, null))) tell({ type: 'deleted', undo });
      },
      choose: (note, { content }) => void settle(reword(note, content)),
      put: (note, span) => void settle(putNote(on, note, span)),
      select,
      history: ({ id }) => historyFor(id).catch(() => []),
      restore: ({ id }, wording) => void settle(restore(id, wording.id)),
      difference: (note) => noteDifference(note, on.page.text).catch(() => null),
      draft: (note) => draftAt(placeOf(note, on)),
      keepDraft(note, written) {
        const draft = written && draftOf(note, written);
        void attempt(keepDraft(placeOf(note, on), draft, on.page.url ?? ''));
      },
    };
  }, [on, codes, show]);
}

function draftOf(note: NoteView | null, { codes, newCodes, ...said }: NoteWritten): Draft {
  const kept = { codes: [...codes], newCodes: [...newCodes] };
  return { note: note?.id ?? null, passage: null, ...said, ...kept };
}
