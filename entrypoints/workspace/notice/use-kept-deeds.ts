import { useMemo, useState } from 'preact/hooks';
import type { NoteDeeds } from '../../../components/notes/note-deeds.ts';
import type { CardDeeds } from '../../../components/notice/mark-card.tsx';
import type { Span } from '../../../lib/model/span.ts';
import type { NoteView, NoteWritten } from '../../../lib/review/note-view.ts';
import { storeErrorOf } from '../../../lib/store/store-error.ts';
import { notePassage } from '../../review/change-notes.ts';
import { useNoteDeeds } from '../../review/use-note-deeds.ts';
import type { NotesState } from '../../review/use-notes.ts';
import type { Telling } from '../../review/use-told.ts';
import { judgeKept } from '../judge-kept.ts';
import type { KeptReview } from './kept-review.ts';

/** Where the deeds are done, and with what. */
interface Desk {
  readonly on: KeptReview;
  readonly state: NotesState<KeptReview>;
  readonly telling: Telling;
  show(span: Span): void;
}

/** What can be done in a kept text. */
export interface KeptDeeds extends Pick<CardDeeds, 'judge'> {
  readonly notes: NoteDeeds;
  /** Saves a new note on a passage; false where that failed. */
  add(written: NoteWritten, span: Span): Promise<boolean>;
  /** The note whose words are to be selected; null where none is. */
  readonly placing: NoteView | null;
  putAt(span: Span): void;
  stopPlacing(): void;
}

/** What can be done with the notes and findings of a kept text. What fails, or can be taken back, is told. */
export function useKeptDeeds({ on, state, telling, show }: Desk): KeptDeeds {
  const [placing, setPlacing] = useState<NoteView | null>(null);
  const known = state.type === 'notes' ? state.codes : [];
  const codes = useMemo(
    () => known.map(({ id, code: { name, colour } }) => ({ id, name, colour })),
    [known],
  );
  const notes = useNoteDeeds({ on, codes, telling, show, select: setPlacing });
  const attempt = async (deed: Promise<unknown>): Promise<boolean> => {
    try {
      await deed;
      return true;
    } catch (error) {
      telling.tell({ type: 'failed', failure: (await storeErrorOf(error)).failure });
      return false;
    }
  };
  return {
    notes,
    placing,
    add: (written, span) => attempt(notePassage(on, written, span)),
    judge({ kind, span }, answer, correction) {
      void attempt(judgeKept(on, { kind, span, answer, correction }));
    },
    putAt(span) {
      if (placing !== null) notes.put(placing, span);
      setPlacing(null);
    },
    stopPlacing: () => setPlacing(null),
  };
}
