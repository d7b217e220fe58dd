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

/** A choice of one colour; `chosen` is told of each change. */
export function colourChoice(
  before: NoteColour,
  chosen: (colour: NoteColour) => void,
  say: Say,
): HTMLElement {
  const choices = COLOURS.map((colour) => {
    const input = styled('input', `swatch ${colour}`);
    input.type = 'radio';
    input.name = 'colour';
    input.checked = colour === before;
    input.ariaLabel = say(`colour_${colour}`);
    input.title = input.ariaLabel;
    input.addEventListener('change', () => chosen(colour));
    return input;
  });
  const group = element('fieldset', ...choices);
  group.ariaLabel = say('note_colour');
  return group;
}
