import type { LocatedNote } from '../../model/located-note.ts';
import type { NoticeNotes } from '../../model/notice-notes.ts';
import type { PageText } from '../../model/page-text.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { WrittenNote } from '../../model/written-note.ts';
import { noteDraftPlace } from '../../text/draft-place.ts';
import type { Say } from '../card/card-content.ts';
import type { Panel } from '../card/panel.ts';
import type { Stage } from '../card/stage.ts';
import { uuid } from '../uuid.ts';
import { showBar } from './bar.ts';
import { Editor } from './editor.ts';
import type { Wording } from './note-view.ts';
import type { Notebook, NotebookFailure, NoteHeads, Reply } from './notebook.ts';
import type { NotesOnPage } from './notes-on-page.ts';
import { mergedWriting, rewriting, type Writing } from './writing.ts';

/** A passage in the text of a page as it was when the reader chose it: the page may have another text when the note is saved. */
export interface NotePassage {
  readonly page: PageText;
  readonly passage: WrittenNote['passage'];
}

/** What those who act on notes need. */
export interface NoteTools {
  readonly say: Say;
  readonly stage: Stage;
  readonly notebook: Notebook;
  readonly notes: NotesOnPage;
  /** Brings a passage before the reader's eyes. */
  show(span: Span): void;
  /** The headings above a place of the text. */
  section(reading: Reading, at: number): string[];
}

/** Saves, deletes, restores: what can be done to notes, told to the notebook and shown on the page. */
export class NoteActions {
  readonly #tools: NoteTools;

  constructor(tools: NoteTools) {
    this.#tools = tools;
  }

  /** Saves a wording of a note, the first one where there are no others; under an id of its own, where it has none yet. Gives back why it was not saved, or null. */
  async save(
    writing: Writing,
    { page, passage }: NotePassage,
    { id, heads, wording = uuid() }: NoteHeads & { readonly wording?: string },
  ): Promise<NotebookFailure | null> {
    const { notebook } = this.#tools;
    const note = { id, wording, parents: [...heads], passage, ...writing };
    return this.#took(await notebook.write(page, note), page);
  }

  /** Opens a note in an editor; more than one wording are put together, to be made one. */
  async edit(note: LocatedNote, wordings: readonly Wording[], panel: Panel): Promise<void> {
    const [first, ...others] = wordings.map(({ revision }) => revision.content);
    const page = this.#tools.notes.sheet?.page;
    if (first === undefined || page === undefined) return;
    const before = mergedWriting([first, ...others]);
    const passage = first.selector?.seen ?? first.selector?.exact ?? '';
    const { id, heads } = note;
    const save = (writing: Writing, wording: string) =>
      this.save(writing, { page, passage: 'kept' }, { id, heads, wording });
    const about = { note: note.id, passage: null };
    const setting = { passage, before, place: noteDraftPlace(note.id), about, save };
    await Editor.open(panel, setting, this.#tools);
  }

  /** Lets one wording of a note stand from now on, at a passage. */
  async settle(
    note: LocatedNote,
    { revision }: Wording,
    passage: WrittenNote['passage'],
  ): Promise<void> {
    const page = this.#tools.notes.sheet?.page;
    if (page === undefined) return;
    this.report(await this.save(rewriting(revision.content), { page, passage }, note));
  }

  /** Deletes a note, and offers for a while to bring it back. */
  async remove(note: LocatedNote): Promise<void> {
    const { notebook, notes, say, stage } = this.#tools;
    if (notes.sheet === null) return;
    const { page } = notes.sheet;
    const last = note.wordings.at(-1)?.revision.id;
    const failure = this.#took(await notebook.remove(page, note), page);
    this.report(failure);
    if (failure !== null) return;
    const act = () => {
      if (last !== undefined) void this.restore(note, last);
    };
    showBar({ text: say('note_deleted'), action: { name: say('note_undo'), act } }, stage, say);
  }

  /** Brings back an earlier wording. */
  async restore(note: LocatedNote, wording: string): Promise<void> {
    const { notebook, notes } = this.#tools;
    if (notes.sheet === null) return;
    const { page } = notes.sheet;
    this.report(this.#took(await notebook.restore(page, note, wording), page));
  }

  #took(reply: Reply<NoticeNotes>, page: PageText): NotebookFailure | null {
    if (!reply.ok) return reply.error;
    this.#tools.notes.take(reply.value, page);
    return null;
  }

  /** Closes what was open when it is done, and else says why it is not. */
  report(failure: NotebookFailure | null): void {
    const { say, stage } = this.#tools;
    if (failure === null) stage.clear();
    else showBar({ text: say(`error_${failure}`) }, stage, say);
  }
}
