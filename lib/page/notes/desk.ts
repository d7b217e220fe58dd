import type { LocatedNote } from '../../model/located-note.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { CardItem } from '../card/card.ts';
import type { Say } from '../card/card-content.ts';
import { trustedButton } from '../card/elements.ts';
import type { Stage } from '../card/stage.ts';
import { copyText } from '../copy.ts';
import type { Layer } from '../highlight.ts';
import type { Light } from '../light.ts';
import { rangesOf } from '../ranges.ts';
import type { Sheet } from '../sheet.ts';
import { spanOfRange } from '../span-of-range.ts';
import { uuid } from '../uuid.ts';
import { watchSelection } from '../watch-selection.ts';
import { showBar } from './bar.ts';
import { draftPlace, type Writing } from './draft.ts';
import { Editor } from './editor.ts';
import { NoteActions, type NoteTools } from './note-actions.ts';
import { noteItem } from './note-item.ts';
import { wordingsOf } from './note-view.ts';
import type { Notebook } from './notebook.ts';
import { type NoteMark, NotesOnPage } from './notes-on-page.ts';
import { quotation } from './quotation.ts';
import { fillToolbar, fillTools } from './toolbar.ts';

/** What a desk needs from around it. */
export interface DeskSetting {
  readonly say: Say;
  readonly signal: AbortSignal;
  readonly stage: Stage;
  readonly notebook: Notebook;
  /** Shows which passage is being written on. */
  readonly layer: Layer;
  /** The headings above a place of the text. */
  sectionAt(reading: Reading, at: number): string[];
}

const PLAIN: Writing = { text: '', colour: 'yellow', tags: [] };

/** Where notes on the page are written: turns what the reader selects into notes, and shows those that there are. */
export class NoteDesk {
  readonly notes: NotesOnPage;
  readonly tools: NoteTools;
  readonly #setting: DeskSetting;
  readonly #actions: NoteActions;
  /** The note whose passage the reader is to select. */
  #homeless: LocatedNote | null = null;
  #closeBar: () => void = () => {};

  constructor(setting: DeskSetting) {
    const { notebook, stage, say, signal } = setting;
    this.#setting = setting;
    this.notes = new NotesOnPage(notebook, () => stage.clear(), signal);
    this.tools = { say, stage, notebook, notes: this.notes };
    this.#actions = new NoteActions(this.tools);
    watchSelection((range) => this.#select(range), signal);
  }

  /** What the card of a note tells. */
  item(light: Light<NoteMark>): CardItem {
    return noteItem(light, this.#actions, this.tools);
  }

  /** Lets the reader select the passage that a note is to be about from now on. */
  reanchor(id: string): void {
    const { say, stage } = this.#setting;
    this.#homeless = this.notes.note(id) ?? null;
    const [wording] = this.#homeless === null ? [] : wordingsOf(this.#homeless);
    if (wording === undefined) return;
    const selector = wording.revision.content.selector;
    const text = `${say('note_select')} “${selector?.seen ?? selector?.exact ?? ''}”`;
    const act = () => {
      this.#homeless = null;
    };
    const action = { name: say('note_cancel'), act };
    this.#closeBar = showBar({ text, action, waits: true }, stage, say);
  }

  /** Opens the editor for a new note on a passage. */
  async write(span: Span, anchor: () => DOMRect): Promise<void> {
    const { sheet } = this.notes;
    if (sheet === null) return;
    const { stage, layer, notebook, say } = this.#setting;
    const panel = stage.open(anchor, 'card');
    layer.show(rangesOf(span, sheet.runs));
    panel.signal.addEventListener('abort', () => layer.clear());
    const passage = sheet.text.slice(span.from, span.to);
    const place = draftPlace(location.href, passage);
    const note = { id: uuid(), heads: [] };
    const save = (writing: Writing) => this.#actions.save(writing, span, note);
    await Editor.open(panel, { passage, before: PLAIN, place, save }, { say, notebook });
  }

  #select(range: Range | null): void {
    const { stage } = this.#setting;
    const { sheet } = this.notes;
    if (sheet === null || stage.panel?.pinned === true) return;
    const span = range && spanOfRange(range, sheet.text, sheet.runs);
    if (range === null || span === null) {
      if (stage.panel?.look === 'tools') stage.clear();
      return;
    }
    this.#offer(span, () => range.getBoundingClientRect(), sheet);
  }

  /** Shows what can be done with a selected passage. */
  #offer(span: Span, anchor: () => DOMRect, sheet: Sheet): void {
    const { say, stage, sectionAt } = this.#setting;
    const panel = stage.open(anchor, 'tools');
    if (this.#homeless !== null) {
      const put = trustedButton(say('note_put'), () => void this.#put(span));
      fillTools(panel, [put], say('note_tools'));
      return;
    }
    const actions = {
      mark: (colour: Writing['colour']) => void this.#mark(span, colour),
      write: () => void this.write(span, anchor),
      copy: () => {
        copyText(quotation(span, sheet, sectionAt(sheet.reading, span.from)));
        panel.close();
      },
    };
    fillToolbar(panel, actions, say);
  }

  async #mark(span: Span, colour: Writing['colour']): Promise<void> {
    const note = { id: uuid(), heads: [] };
    this.#done(await this.#actions.save({ ...PLAIN, colour }, span, note));
  }

  async #put(span: Span): Promise<void> {
    const note = this.#homeless;
    const [wording] = note === null ? [] : wordingsOf(note);
    if (note === null || wording === undefined) return;
    this.#homeless = null;
    this.#closeBar();
    await this.#actions.settle(note, wording, span);
  }

  #done(failure: Awaited<ReturnType<NoteActions['save']>>): void {
    const { say, stage } = this.#setting;
    if (failure === null) stage.clear();
    else showBar({ text: say(`error_${failure}`) }, stage, say);
  }
}
