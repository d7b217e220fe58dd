import type { NoteColour } from '../../lib/model/note.ts';
import type { NoteView } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';
import { COLOURS } from './colours.ts';

interface Props {
  readonly notes: readonly NoteView[];
  /** The colours that are shown; none for all. */
  readonly chosen: readonly NoteColour[];
  onChosen(colours: NoteColour[]): void;
}

/** How many notes there are of each colour, for notices with notes of more than one; each is a switch that leaves its colour alone. */
export function ColourFilter({ notes, chosen, onChosen }: Props) {
  const words = useWords().aboutNotes;
  const counts = COLOURS.map((colour) => ({
    colour,
    count: notes.filter(({ shown }) => shown.content.colour === colour).length,
  })).filter(({ colour, count }) => count > 0 || chosen.includes(colour));
  if (counts.length < 2 && chosen.length === 0) return null;
  const toggle = (colour: NoteColour) =>
    onChosen(COLOURS.filter((each) => chosen.includes(each) !== (each === colour)));
  return (
    <fieldset class="colour-filter">
      <legend class="unseen">{words.colourFilter}</legend>
      {counts.map(({ colour, count }) => (
        <button
          key={colour}
          type="button"
          aria-pressed={chosen.includes(colour)}
          aria-label={`${words.colours[colour]} ${count}`}
          title={words.colours[colour]}
          onClick={() => toggle(colour)}
        >
          <span class={`dot ${colour}`} /> <b>{count}</b>
        </button>
      ))}
    </fieldset>
  );
}
