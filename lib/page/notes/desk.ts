import type { LocatedNote } from '../../model/located-note.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { CardItem } from '../card/card.ts';
import type { Say } from '../card/card-content.ts';
import { trustedButton } from '../card/elements.ts';
import type { Panel } from '../card/panel.ts';
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
import { fillToolbar, fillTools, type ToolbarActions } from './toolbar.ts';

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

/** A passage that the reader selected, and the page as it was then. */
interface Selected {
  readonly span: Span;
  readonly sheet: Sheet;
  anchor(): DOMRect;
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
  async reanchor(id: string): Promise<void> {
    const { say, stage } = this.#setting;
    if (this.notes.note(id) === undefined) await this.notes.refresh();
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
  async write(
    span: Span,
    anchor: () => DOMRect,
    sheet: Sheet | null = this.notes.sheet,
  ): Promise<void> {
    if (sheet === null) return;
    const { stage, layer, notebook, say } = this.#setting;
    const panel = stage.open(anchor, 'card');
    layer.show(rangesOf(span, sheet.runs));
    panel.signal.addEventListener('abort', () => layer.clear());
    const passage = sheet.text.slice(span.from, span.to);
    const place = draftPlace(location.href, passage);
    const note = { id: uuid(), heads: [] };
    const target = { page: sheet.page, passage: span };
    const save = (writing: Writing) => this.#actions.save(writing, target, note);
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
    this.#offer({ span, anchor: () => range.getBoundingClientRect(), sheet });
  }

  /** Shows what can be done with a selected passage. Who was in the toolbar already while the selection grew is in the new one, too. */
  #offer(passage: Selected): void {
    const { say, stage } = this.#setting;
    const wasIn = stage.panel?.look === 'tools' && stage.panel.hasFocus;
    const panel = stage.open(passage.anchor, 'tools');
    if (this.#homeless === null) fillToolbar(panel, this.#toolbar(passage, panel), say);
    else fillTools(panel, [this.#putButton(passage)], say('note_tools'));
    if (wasIn) panel.focusFirst();
  }

  #toolbar({ span, anchor, sheet }: Selected, panel: Panel): ToolbarActions {
    return {
      mark: (colour) => void this.#mark(span, colour, sheet),
      write: () => void this.write(span, anchor, sheet),
      copy: () => {
        const section = this.#setting.sectionAt(sheet.reading, span.from);
        copyText(quotation(span, sheet, section));
        panel.close();
      },
    };
  }

  #putButton({ span, sheet }: Selected): HTMLElement {
    return trustedButton(this.#setting.say('note_put'), () => void this.#put(span, sheet));
  }

  async #mark(span: Span, colour: Writing['colour'], { page }: Sheet): Promise<void> {
    const note = { id: uuid(), heads: [] };
    const target = { page, passage: span };
    this.#actions.report(await this.#actions.save({ ...PLAIN, colour }, target, note));
  }

  async #put(span: Span, { page }: Sheet): Promise<void> {
    const note = this.#homeless;
    const [wording] = note === null ? [] : wordingsOf(note);
    if (note === null || wording === undefined) return;
    this.#homeless = null;
    this.#closeBar();
    const target = { page, passage: span };
    this.#actions.report(await this.#actions.save(wording.revision.content, target, note));
  }
}
