import { AddNote } from '../../../components/notes/add-note.tsx';
import { DraftList } from '../../../components/notes/draft-list.tsx';
import { noticeWords } from '../../../components/words/notice-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { keepDraft } from '../../browser/drafts.ts';
import { useDrafts } from '../../review/use-drafts.ts';
import { NoteItems } from './line-notes.tsx';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly desk: Desk;
}

/** The notes on the whole notice, a way to write one, and what was left unfinished on its words. */
export function WholeNotes({ desk }: Props) {
  const words = useWordsOf(noticeWords);
  const notes = desk.drawn.notes.filter(({ isPlaced, span }) => isPlaced && span === null);
  return (
    <section class="loose-notes" aria-label={words.wholeNotes}>
      {notes.length > 0 && <NoteItems desk={desk} notes={notes} />}
      <AddNote deeds={desk.deeds.notes} />
      <Unfinished desk={desk} />
    </section>
  );
}

function Unfinished({ desk: { state, write } }: Props) {
  const drafts = useDrafts(state).filter(({ span }) => span !== null);
  return (
    <DraftList
      drafts={drafts}
      onResume={(place) => write(drafts.find((draft) => draft.place === place)?.span ?? null)}
      onDiscard={(place) => void keepDraft(place, null, '')}
    />
  );
}

/** The notes whose words are in no certain place of the text. */
export function UnplacedNotes({ desk }: Props) {
  const words = useWordsOf(noticeWords);
  const notes = desk.drawn.notes.filter(({ isPlaced }) => !isPlaced);
  if (notes.length === 0) return null;
  return (
    <section class="loose-notes" aria-labelledby="unplaced-notes">
      <h2 id="unplaced-notes">{words.unplaced}</h2>
      <NoteItems desk={desk} notes={notes} />
    </section>
  );
}
