import type { NoteColour } from '../../model/note.ts';
import type { Say } from '../card/card-content.ts';
import { trustedButton } from '../card/elements.ts';
import type { Panel } from '../card/panel.ts';
import { colourButtons } from './colours.ts';

/** Moves the focus into the toolbar while it is open; no browser and no input method has it. By place on the keyboard, for a Mac types a sign with it. */
const KEY = { code: 'KeyN', name: 'Alt+Shift+N' };

/** What can be done with selected words. */
export interface ToolbarActions {
  mark(colour: NoteColour): void;
  write(): void;
  copy(): void;
}

/** A row of tools for the selected words. */
export function fillToolbar(panel: Panel, { mark, write, copy }: ToolbarActions, say: Say): void {
  const writing = trustedButton(say('note_write'), write);
  const copying = trustedButton(say('note_copy'), copy);
  fillTools(panel, [...colourButtons(mark, say), writing, copying], say('note_tools'));
}

/** Fills a panel with buttons, between which arrow keys move. It takes neither focus nor selection from the page, until the key is pressed. */
export function fillTools(panel: Panel, buttons: readonly HTMLElement[], label: string): void {
  panel.fill(label, 'toolbar', buttons);
  const [first] = buttons;
  if (first === undefined) return;
  first.title = [first.title, KEY.name].filter(Boolean).join(' · ');
  first.ariaKeyShortcuts = KEY.name;
  for (const [at, button] of buttons.entries()) {
    // A press would otherwise end the selection.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (step !== undefined) buttons.at((at + step) % buttons.length)?.focus();
    });
  }
  addEventListener(
    'keydown',
    ({ isTrusted, altKey, shiftKey, code }) => {
      if (isTrusted && altKey && shiftKey && code === KEY.code) panel.focusFirst();
    },
    { capture: true, passive: true, signal: panel.signal },
  );
}
