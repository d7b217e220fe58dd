import type { NoteView } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';
import type { NoteDeeds } from './note-deeds.ts';

interface Props {
  readonly note: NoteView;
  readonly deeds: NoteDeeds;
}

/** What is to be known of the passage of a note that does not stand on its very words: what has changed, or where it may be. */
export function NotePlaceDetails({ note, deeds }: Props) {
  const words = useWords().aboutNotes;
  const { place, content } = note.shown;
  if (place.state === 'moved') {
    return (
      <div class="note-place">
        <dl lang="zh">
          <dt>{words.was}</dt>
          <dd>{note.shown.words}</dd>
          <dt>{words.now}</dt>
          <dd>{place.now}</dd>
        </dl>
        <button type="button" onClick={() => deeds.put(note, place.span)}>
          {words.accept}
        </button>
      </div>
    );
  }
  if (place.state === 'ambiguous') {
    return (
      <div class="note-place">
        <p>{words.places(place.places.length)}</p>
        <ul>
          {place.places.map((span, index) => (
            <li key={span.from}>
              <button type="button" onClick={() => deeds.show(span)}>
                {words.place(index + 1)}
              </button>
              <button type="button" onClick={() => deeds.put(note, span)}>
                {words.putHere(index + 1)}
              </button>
            </li>
          ))}
        </ul>
        <SelectButton note={note} deeds={deeds} />
      </div>
    );
  }
  if (place.state !== 'orphan' || content.selector === null) return null;
  const { prefix = '', exact, suffix = '', section = [] } = content.selector;
  return (
    <div class="note-place">
      {section.length > 0 && (
        <p class="about" lang="zh">
          {section.join(' › ')}
        </p>
      )}
      <p lang="zh">
        …{prefix}
        <mark>{exact}</mark>
        {suffix}…
      </p>
      <SelectButton note={note} deeds={deeds} />
    </div>
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
