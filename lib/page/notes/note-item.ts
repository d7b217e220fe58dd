import type { LocatedNote } from '../../model/located-note.ts';
import type { Span } from '../../model/span.ts';
import type { CardItem } from '../card/card.ts';
import { element, styled, trustedButton } from '../card/elements.ts';
import type { Panel } from '../card/panel.ts';
import type { Light } from '../light.ts';
import { historyView } from './history-view.ts';
import type { NoteActions, NoteTools } from './note-actions.ts';
import { movedView, type Wording, wordingsOf, wordingView } from './note-view.ts';
import type { NoteMark } from './notes-on-page.ts';
import { placesView } from './places-view.ts';

/** What a note's card tells, and what can be done there. */
export function noteItem(
  { mark: { note, colour, name }, ranges }: Light<NoteMark>,
  actions: NoteActions,
  tools: NoteTools,
): CardItem {
  const { say } = tools;
  const { codes } = tools.notes;
  const wordings = wordingsOf(note);

  function one(wording: Wording, panel: Panel): HTMLElement[] {
    const { place } = wording;
    const accept = () => void actions.settle(note, wording, 'span' in place ? place.span : 'kept');
    const choose = (span: Span) => void actions.settle(note, wording, span);
    return [
      ...wordingView(wording, codes, say),
      ...movedView(wording, accept, say),
      ...placesView(wording, choose, tools),
      ...deedsView({ note, wording, panel }, actions, tools),
    ];
  }

  /** Several wordings, or one and a deletion: the reader lets one of them stand, or makes one of them. */
  function conflict(panel: Panel): HTMLElement[] {
    const gone = note.heads.length > wordings.length;
    const told = styled('p', 'status', say(gone ? 'note_gone' : 'note_conflict'));
    const choices = wordings.map((wording) => {
      const keep = () => void actions.settle(note, wording, 'kept');
      const button = trustedButton(say('note_keep'), keep);
      return styled(
        'section',
        'wording',
        ...wordingView(wording, codes, say),
        element('footer', button),
      );
    });
    const merge = trustedButton(say('note_merge'), () => void actions.edit(note, wordings, panel));
    const remove = trustedButton(say('note_delete'), () => void actions.remove(note));
    return [told, ...choices, element('footer', ...(gone ? [] : [merge]), remove)];
  }

  return {
    name: say(name),
    tint: colour,
    ranges,
    body(panel) {
      const [first] = wordings;
      if (first === undefined) return [];
      return note.heads.length === 1 ? one(first, panel) : conflict(panel);
    },
  };
}

/** A note whose card is open. */
interface Opened {
  readonly note: LocatedNote;
  readonly wording: Wording;
  readonly panel: Panel;
}

/** Buttons for what can be done with a note, and room for its history. */
function deedsView(
  { note, wording, panel }: Opened,
  actions: NoteActions,
  tools: NoteTools,
): HTMLElement[] {
  const { say } = tools;
  const edit = trustedButton(say('note_edit'), () => void actions.edit(note, [wording], panel));
  const remove = trustedButton(say('note_delete'), () => void actions.remove(note));
  const history = element('section');
  const open = trustedButton(say('note_history'), async () => {
    await historyView(history, note, { actions, tools });
    panel.place();
  });
  return [element('footer', edit, open, remove), history];
}
