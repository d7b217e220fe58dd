import { useId } from 'preact/hooks';
import type { NoteColour } from '../../lib/model/note.ts';
import { useWords } from '../words/words-context.ts';
import { COLOURS } from './colours.ts';

interface Props {
  readonly colour: NoteColour;
  onColour(colour: NoteColour): void;
}

/** The colours to choose one of. */
export function ColourChoice({ colour, onColour }: Props) {
  const words = useWords().aboutNotes;
  const name = useId();
  return (
    <fieldset class="colour-choice">
      <legend class="unseen">{words.colour}</legend>
      {COLOURS.map((each) => (
        <input
          key={each}
          type="radio"
          class={`swatch ${each}`}
          name={name}
          checked={each === colour}
          aria-label={words.colours[each]}
          title={words.colours[each]}
          onChange={() => onColour(each)}
        />
      ))}
    </fieldset>
  );
}
