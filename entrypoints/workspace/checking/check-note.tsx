import { useState } from 'preact/hooks';
import { NoteEditor } from '../../../components/notes/note-editor.tsx';
import { useWords } from '../../../components/words/words-context.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { NoteWritten } from '../../../lib/review/note-view.ts';
import { type StoreFailure, storeErrorOf } from '../../../lib/store/store-error.ts';
import { notePassage } from '../../review/change-notes.ts';
import { useCodes } from '../../review/use-codes.ts';
import type { KeptReview } from '../notice/kept-review.ts';
import { usePassageDraft } from '../notice/use-passage-draft.ts';

interface Props {
  readonly on: KeptReview;
  readonly span: Span;
  onDone(): void;
}

const NEW = { text: '', colour: 'yellow' as const, tags: [], codes: [], newCodes: [] };

/** The editor of a note on the words of a finding. */
export function CheckNote({ on, span, onDone }: Props) {
  const { aboutNotes } = useWords();
  const codes = useCodes().map(({ id, code: { name, colour } }) => ({ id, name, colour }));
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const { draft, keepDraft } = usePassageDraft(on, span);
  const save = async (written: NoteWritten) => {
    try {
      await notePassage(on, written, span);
      return true;
    } catch (error) {
      setFailure((await storeErrorOf(error)).failure);
      return false;
    }
  };
  return (
    <>
      {failure !== null && (
        <p role="alert">{aboutNotes.notSaved(aboutNotes.failures[failure].text)}</p>
      )}
      <NoteEditor
        before={NEW}
        codes={codes}
        draft={draft}
        keepDraft={keepDraft}
        save={save}
        onDone={onDone}
      />
    </>
  );
}
