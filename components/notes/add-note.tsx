import { useState } from 'preact/hooks';
import { useFocusBack } from '../use-focus-back.ts';
import { useWords } from '../words/words-context.ts';
import type { NoteDeeds } from './note-deeds.ts';
import { NoteEditor } from './note-editor.tsx';

const EMPTY = { text: '', colour: 'yellow' as const, tags: [], codes: [], newCodes: [] };

/** A button that gives place to an editor for a note on the whole notice. */
export function AddNote({ deeds }: { readonly deeds: NoteDeeds }) {
  const words = useWords().aboutNotes;
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isOpen);
  if (!isOpen) {
    return (
      <button type="button" class="add-note" ref={opener} onClick={() => setOpen(true)}>
        {words.addWhole}
      </button>
    );
  }
  return (
    <NoteEditor
      before={EMPTY}
      codes={deeds.codes}
      draft={() => deeds.draft(null)}
      keepDraft={(written) => deeds.keepDraft(null, written)}
      save={(written) => deeds.save(null, written)}
      onDone={() => setOpen(false)}
    />
  );
}
