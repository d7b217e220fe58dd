import type { NoteView, PlaceView } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';
import type { NoteDeeds } from './note-deeds.ts';
import { NoteDifference } from './note-difference.tsx';

interface Props {
  readonly note: NoteView;
  readonly deeds: NoteDeeds;
}

/** What is to be known of the passage of a note that does not stand on its very words: what has changed, or where it may be. */
export function NotePlaceDetails({ note, deeds }: Props) {
  const words = useWords().aboutNotes;
  const { place } = note.shown;
  if (place.state === 'moved') {
    return (
      <div class="note-place">
        <NoteDifference note={note} deeds={deeds} />
        <button type="button" onClick={() => deeds.put(note, place.span)}>
          {words.accept}
        </button>
      </div>
    );
  }
  if (place.state === 'ambiguous') return <Places note={note} deeds={deeds} />;
  if (place.state !== 'orphan') return null;
  return (
    <div class="note-place">
      <OldSurroundings note={note} />
      <NoteDifference note={note} deeds={deeds} />
      <SelectButton note={note} deeds={deeds} />
    </div>
  );
}

/** The places of which one is meant, each with its surroundings, which lead there, and a button that says so. */
function Places({ note, deeds }: Props) {
  const words = useWords().aboutNotes;
  return (
    <div class="note-place">
      <p>{words.places(note.places.length)}</p>
      <ol class="note-places">
        {note.places.map((place, index) => (
          <li key={place.span.from}>
            <button type="button" class="quiet" onClick={() => deeds.show(place.span)}>
              <Around place={place} />
            </button>
            <button type="button" onClick={() => deeds.put(note, place.span)}>
              {words.putHere(index + 1)}
            </button>
          </li>
        ))}
      </ol>
      <SelectButton note={note} deeds={deeds} />
    </div>
  );
}

function Around({ place }: { readonly place: PlaceView }) {
  return (
    <span lang="zh">
      <Section headings={place.section} />
      {place.before}
      <mark>{place.words}</mark>
      {place.after}
    </span>
  );
}

function Section({ headings }: { readonly headings: readonly string[] }) {
  return headings.length === 0 ? null : <span class="about section">{headings.join(' › ')}</span>;
}

/** The words of a note that are not on the page any more, and what stood around them. */
function OldSurroundings({ note }: Pick<Props, 'note'>) {
  const { selector } = note.shown.content;
  if (selector === null) return null;
  const { prefix = '', exact, suffix = '', section = [] } = selector;
  return (
    <p lang="zh">
      <Section headings={section} />…{prefix}
      <mark>{exact}</mark>
      {suffix}…
    </p>
  );
}

function SelectButton({ note, deeds }: Props) {
  const words = useWords().aboutNotes;
  return (
    <button type="button" onClick={() => deeds.select(note)}>
      {words.select}
    </button>
  );
}
