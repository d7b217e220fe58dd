import { useEffect, useState } from 'preact/hooks';
import type { NoteView, NoteWording } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';
import type { NoteDeeds } from './note-deeds.ts';
import { NoteMeta } from './note-meta.tsx';

interface Props {
  readonly note: NoteView;
  readonly deeds: NoteDeeds;
}

/** All wordings of a note, the newest first, each of which can be brought back. */
export function NoteHistory({ note, deeds }: Props) {
  const words = useWords().aboutNotes;
  const [wordings, setWordings] = useState<readonly NoteWording[]>([]);
  useEffect(() => void deeds.history(note).then(setWordings), [note]);
  return (
    <ol class="note-history" aria-label={words.history}>
      {wordings.toReversed().map((wording) => (
        <li key={wording.id} class={`wording ${wording.content?.colour ?? ''}`}>
          <p class="note-text">
            {wording.content === null ? words.deletion : wording.content.text || words.highlight}
          </p>
          <NoteMeta wording={wording} />
          {note.heads.includes(wording.id) ? (
            <span class="about">{words.current}</span>
          ) : (
            wording.content !== null && (
              <button type="button" onClick={() => deeds.restore(note, wording)}>
                {words.restore}
              </button>
            )
          )}
        </li>
      ))}
    </ol>
  );
}
