import type { OfferedCode } from '../../model/code.ts';
import type { NoteColour } from '../../model/note.ts';
import type { Say } from '../card/card-content.ts';
import { trustedButton } from '../card/elements.ts';
import type { Panel } from '../card/panel.ts';
import { codeLabel } from './code-chips.ts';
import { colourButtons } from './colours.ts';
import type { NotesOnPage } from './notes-on-page.ts';

/** Moves the focus into the toolbar while it is open; no browser and no input method has it. By place on the keyboard, for a Mac types a sign with it. */
const KEY = { code: 'KeyN', name: 'Alt+Shift+N' };

/** What can be done with selected words. */
export interface ToolbarActions {
  mark(colour: NoteColour): void;
  /** Marks them with a code, in its colour. */
  code(code: OfferedCode): void;
  /** Lets the reader choose among all codes. */
  codes(): void;
  write(): void;
  copy(): void;
}

/** What a toolbar needs from around it. */
interface ToolbarTools {
  readonly say: Say;
  readonly notes: Pick<NotesOnPage, 'codes' | 'codesInUse'>;
}

/** So many codes have a button of their own. */
const QUICK_CODES = 3;

/** A row of tools for the selected words: colours, the codes at hand, and what takes more than one press. */
export function fillToolbar(panel: Panel, actions: ToolbarActions, tools: ToolbarTools): void {
  const { say } = tools;
  const codes = quickCodes(tools.notes).map((code) => {
    const button = trustedButton('', () => actions.code(code));
    button.className = 'chip';
    button.append(...codeLabel(code));
    button.ariaLabel = say('code_mark', code.name);
    return button;
  });
  const buttons = [
    ...colourButtons(actions.mark, say),
    ...codes,
    trustedButton(say('code_more'), actions.codes),
    trustedButton(say('note_write'), actions.write),
    trustedButton(say('note_copy'), actions.copy),
  ];
  fillTools(panel, buttons, say('note_tools'));
}

/** The codes given last on this notice, then the first ones of the codebook. */
function quickCodes({ codes, codesInUse }: ToolbarTools['notes']): OfferedCode[] {
  const used = codesInUse.flatMap((id) => codes.find((code) => code.id === id) ?? []);
  return [...new Set([...used, ...codes])].slice(0, QUICK_CODES);
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
