import type { NoteColour } from '../../model/note.ts';
import type { Say } from '../card/card-content.ts';
import { element, styled, trustedButton } from '../card/elements.ts';

/** The colours of notes, in the order in which they are offered. */
export const COLOURS: readonly NoteColour[] = [
  'yellow',
  'blue',
  'green',
  'orange',
  'purple',
  'grey',
];

/** A button for each colour. */
export function colourButtons(pick: (colour: NoteColour) => void, say: Say): HTMLElement[] {
  return COLOURS.map((colour) => {
    const button = trustedButton('', () => pick(colour));
    button.className = `swatch ${colour}`;
    button.ariaLabel = say(`colour_${colour}`);
    button.title = button.ariaLabel;
    return button;
  });
}

/** A choice of one colour. */
export class ColourChoice {
  readonly root: HTMLElement;
  readonly #inputs: readonly HTMLInputElement[];
  /** The reader has chosen it; what is suggested later does not count then. */
  #isChosen = false;

  /** `chosen` is told when the reader chooses. */
  constructor(before: NoteColour, chosen: () => void, say: Say) {
    this.#inputs = COLOURS.map((colour) => {
      const input = styled('input', `swatch ${colour}`);
      input.type = 'radio';
      input.name = 'colour';
      input.value = colour;
      input.checked = colour === before;
      input.ariaLabel = say(`colour_${colour}`);
      input.title = input.ariaLabel;
      return input;
    });
    this.root = element('fieldset', ...this.#inputs);
    this.root.ariaLabel = say('note_colour');
    this.root.addEventListener('change', () => {
      this.#isChosen = true;
      chosen();
    });
  }

  get value(): NoteColour {
    const at = this.#inputs.findIndex(({ checked }) => checked);
    return COLOURS[at] ?? 'yellow';
  }

  /** Takes a colour, unless the reader has chosen one. */
  suggest(colour: NoteColour): void {
    const input = this.#inputs[COLOURS.indexOf(colour)];
    if (!this.#isChosen && input !== undefined) input.checked = true;
  }
}
