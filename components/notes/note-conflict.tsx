import type { NoteView } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';
import type { NoteDeeds } from './note-deeds.ts';
import { NoteMeta } from './note-meta.tsx';

interface Props {
  readonly note: NoteView;
  readonly deeds: NoteDeeds;
  /** The person wants to write one wording out of all. */
  onMerge(): void;
}

/** The present wordings of a note that was changed in two places at once, to settle on one. */
export function NoteConflict({ note, deeds, onMerge }: Props) {
  const words = useWords().aboutNotes;
  const { wordings, heads } = note;
  const isDeleted = wordings.length < heads.length;
  return (
    <div class="note-conflict">
      <p>{isDeleted ? words.conflictWithDeletion : words.conflict}</p>
      {wordings.map((wording) => (
        <div key={wording.id} class={`wording ${wording.content.colour}`}>
          <p class="note-text">{wording.content.text || words.highlight}</p>
          <NoteMeta wording={wording} />
          <button type="button" onClick={() => deeds.choose(note, wording)}>
            {words.choose}
          </button>
        </div>
      ))}
      {wordings.length > 1 && (
        <button type="button" class="second" onClick={onMerge}>
          {words.merge}
        </button>
      )}
    </div>
  );
}
