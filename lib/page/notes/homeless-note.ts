import type { LocatedNote } from '../../model/located-note.ts';
import type { Span } from '../../model/span.ts';
import type { Sheet } from '../sheet.ts';
import { showBar } from './bar.ts';
import type { NoteActions, NoteTools } from './note-actions.ts';
import { wordingsOf } from './note-view.ts';
import { rewriting } from './writing.ts';

/** Lets the reader select the passage that a note is to be about from now on. */
export class HomelessNote {
  readonly #tools: NoteTools;
  readonly #actions: NoteActions;
  #note: LocatedNote | null = null;
  #closeBar: () => void = () => {};

  constructor(tools: NoteTools, actions: NoteActions) {
    this.#tools = tools;
    this.#actions = actions;
  }

  /** Whether a note waits for its passage. */
  get waits(): boolean {
    return this.#note !== null;
  }

  /** Asks for the passage of a note, by a bar that stays until it is given or the reader gives up. */
  async ask(id: string): Promise<void> {
    const { notes, say, stage } = this.#tools;
    if (notes.note(id) === undefined) await notes.refresh();
    this.#note = notes.note(id) ?? null;
    const [wording] = this.#note === null ? [] : wordingsOf(this.#note);
    if (wording === undefined) return;
    const { selector } = wording.revision.content;
    const text = `${say('note_select')} “${selector?.seen ?? selector?.exact ?? ''}”`;
    const act = () => {
      this.#note = null;
    };
    const action = { name: say('note_cancel'), act };
    this.#closeBar = showBar({ text, action, waits: true }, stage, say);
  }

  /** Puts the note on a passage. */
  async put(passage: Span, { page }: Sheet): Promise<void> {
    const note = this.#note;
    const [wording] = note === null ? [] : wordingsOf(note);
    if (note === null || wording === undefined) return;
    this.#note = null;
    this.#closeBar();
    const writing = rewriting(wording.revision.content);
    this.#actions.report(await this.#actions.save(writing, { page, passage }, note));
  }
}
