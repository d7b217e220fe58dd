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
import type { Sheet } from '../sheet.ts';
import { spanOfRange } from '../span-of-range.ts';
import { uuid } from '../uuid.ts';
import { watchSelection } from '../watch-selection.ts';
import { HomelessNote } from './homeless-note.ts';
import { LeftDrafts } from './left-drafts.ts';
import { NoteActions, type NoteTools } from './note-actions.ts';
import { noteItem } from './note-item.ts';
import { NoteWriter, type Subject } from './note-writer.ts';
import type { Notebook } from './notebook.ts';
import { type NoteMark, NotesOnPage } from './notes-on-page.ts';
import { quotation } from './quotation.ts';
import { fillToolbar, fillTools, type ToolbarActions } from './toolbar.ts';
import { BLANK, type Writing } from './writing.ts';

/** What a desk needs from around it. */
export interface DeskSetting {
  readonly say: Say;
  readonly signal: AbortSignal;
  readonly stage: Stage;
  readonly notebook: Notebook;
  /** Shows which passage is being written on. */
  readonly layer: Layer;
  /** Brings a passage before the reader's eyes. */
  show(span: Span): void;
  /** The headings above a place of the text. */
  sectionAt(reading: Reading, at: number): string[];
}

/** A passage that the reader selected, and the page as it was then. */
type Passage = Subject & { readonly span: Span };

/** Where notes on the page are written: turns what the reader selects into notes, and shows those that there are. */
export class NoteDesk {
  readonly notes: NotesOnPage;
  readonly tools: NoteTools;
  readonly #setting: DeskSetting;
  readonly #actions: NoteActions;
  readonly #homeless: HomelessNote;
  readonly #writer: NoteWriter;
  readonly #drafts: LeftDrafts;

  constructor(setting: DeskSetting) {
    const { notebook, stage, say, signal, show } = setting;
    this.#setting = setting;
    this.notes = new NotesOnPage(notebook, () => stage.clear(), signal);
    const { sectionAt: section } = setting;
    this.tools = { say, stage, notebook, notes: this.notes, show, section };
    this.#actions = new NoteActions(this.tools);
    this.#writer = new NoteWriter(this.tools, this.#actions, setting.layer);
    this.#homeless = new HomelessNote(this.tools, this.#actions);
    this.#drafts = new LeftDrafts(this.tools, (draft) => void this.#writer.resume(draft), signal);
    watchSelection((range) => this.#select(range), signal);
  }

  /** Takes the page as it was last read; null where there is no notice any more. */
  lay(sheet: Sheet | null): void {
    this.notes.lay(sheet);
    void this.#drafts.lookOn(sheet);
  }

  /** What the card of a note tells. */
  item(light: Light<NoteMark>): CardItem {
    return noteItem(light, this.#actions, this.tools);
  }

  /** Lets the reader select the passage that a note is to be about from now on. */
  reanchor(id: string): void {
    void this.#homeless.ask(id);
  }

  /** Goes on with the draft that is kept at a place. */
  async resumeAt(place: string): Promise<void> {
    const { sheet } = this.notes;
    const drafts = sheet === null ? null : await this.#setting.notebook.drafts(sheet.page);
    const draft = drafts?.ok ? drafts.value.find((each) => each.place === place) : undefined;
    if (draft !== undefined) await this.#writer.resume(draft);
  }

  /** Opens the editor for a new note on a passage of the page as it is now. */
  writeOn(span: Span, anchor: () => DOMRect): void {
    const { sheet } = this.notes;
    if (sheet !== null) void this.#writer.write({ span, anchor, sheet });
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
  #offer(passage: Passage): void {
    const { say, stage } = this.#setting;
    const wasIn = stage.panel?.look === 'tools' && stage.panel.hasFocus;
    const panel = stage.open(passage.anchor, 'tools');
    const { notes } = this;
    if (!this.#homeless.waits) fillToolbar(panel, this.#toolbar(passage, panel), { say, notes });
    else fillTools(panel, [this.#putButton(passage)], say('note_tools'));
    if (wasIn) panel.focusFirst();
  }

  #toolbar(subject: Passage, panel: Panel): ToolbarActions {
    const { span, sheet } = subject;
    const mark = async (marking: Partial<Writing>) => {
      const target = { page: sheet.page, passage: span };
      const note = { id: uuid(), heads: [] };
      this.#actions.report(await this.#actions.save({ ...BLANK, ...marking }, target, note));
    };
    return {
      mark: (colour) => void mark({ colour }),
      code: ({ id, colour }) => void mark({ colour, codes: [id] }),
      codes: () => void this.#writer.write(subject, { codesFirst: true }),
      write: () => void this.#writer.write(subject),
      copy: () => {
        const section = this.#setting.sectionAt(sheet.reading, span.from);
        copyText(quotation(span, sheet, section));
        panel.close();
      },
    };
  }

  #putButton({ span, sheet }: Passage): HTMLElement {
    const put = () => void this.#homeless.put(span, sheet);
    return trustedButton(this.#setting.say('note_put'), put);
  }
}
