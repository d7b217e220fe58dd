import type { CardLabel, CardRow, CardWord, MarkKind } from '../../model/mark.ts';
import type { NoteWord } from '../notes/note-words.ts';
import { element, trustedButton } from './elements.ts';
import { rowText } from './row-text.ts';

/** Names of the card's words in components/public/_locales; card_language is the BCP 47 tag of the language in which they are. */
export type CardKey =
  | CardWord
  | NoteWord
  | `kind_${MarkKind}`
  | `label_${CardLabel}`
  | 'card_close'
  | 'why_and'
  | 'why_end'
  | 'card_language';

/** Says a word of the card in the language of the browser's interface, with the text that it is about where it has a place for it. */
export type Say = (key: CardKey, about?: string) => string;

/** One of the things that overlap where the reader clicked. */
export interface Tab {
  readonly name: string;
  readonly tint: string;
  readonly pressed: boolean;
  press(): void;
}

/** The line on top: what the passage is, or a button for each where several overlap, and the button that closes. */
export function cardHead(tabs: readonly Tab[], close: () => void, say: Say): HTMLElement {
  const names = tabs.map(({ name, tint, pressed, press }) => {
    const shown = tabs.length === 1 ? element('b', name) : trustedButton(name, press);
    shown.style.setProperty('--tint', `var(--${tint})`);
    if (tabs.length > 1) shown.ariaPressed = String(pressed);
    return shown;
  });
  const closing = trustedButton('×', close);
  closing.ariaLabel = say('card_close');
  return element('header', ...names, closing);
}

/** What a card tells: its first row large, the others as a list of labels and values. */
export function cardBody([main, ...rows]: readonly CardRow[], say: Say): Node[] {
  if (main === undefined) return [];
  const list = rows.flatMap((row) => {
    const told = element('dd', rowText(row, say));
    told.className = row.label;
    return [element('dt', say(`label_${row.label}`)), told];
  });
  return [element('p', rowText(main, say)), element('dl', ...list)];
}
