import type { Span } from '../../model/span.ts';
import { surroundings } from '../../text/surroundings.ts';
import { element, styled, trustedButton } from '../card/elements.ts';
import type { NoteTools } from './note-actions.ts';
import type { Wording } from './note-view.ts';

/** So much of what stands around a place tells it from the others. */
const ROOM = 24;

/** For a note whose passage may be one of several: each of them with what stands around it, and a way to say that it is meant. */
export function placesView(
  { place }: Wording,
  choose: (place: Span) => void,
  { say, notes, show, section }: NoteTools,
): HTMLElement[] {
  const { sheet } = notes;
  if (place.state !== 'ambiguous' || sheet === null) return [];
  const items = place.places.map((span) => {
    const { before, words, after } = surroundings(sheet.text, span, ROOM);
    const headings = section(sheet.reading, span.from).join(' › ');
    const here = trustedButton(say('note_here'), () => choose(span));
    const look = trustedButton(say('note_look'), () => show(span));
    return element(
      'li',
      ...(headings === '' ? [] : [styled('p', 'byline', headings)]),
      element('p', before, element('mark', words), after),
      element('footer', here, look),
    );
  });
  return [styled('section', 'moved', element('p', say('note_places')), element('ol', ...items))];
}
